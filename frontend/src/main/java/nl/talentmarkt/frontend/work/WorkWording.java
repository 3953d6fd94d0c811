package nl.talentmarkt.frontend.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.marketplace.employer.Employer;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.Message;
import nl.talentmarkt.marketplace.interest.NextStep;
import nl.talentmarkt.marketplace.interest.Party;
import nl.talentmarkt.marketplace.interest.ReplyTerm;
import nl.talentmarkt.marketplace.interest.Step;
import nl.talentmarkt.marketplace.interest.WorkKind;
import nl.talentmarkt.marketplace.talent.Talent;

/** Puts what there is to do into words. */
final class WorkWording {

	private static final int EXCERPT = 200;

	private static final int LATER_DAYS = 7;

	private final Wording wording;

	private final LocalDate today;

	WorkWording(Wording wording, LocalDate today) {
		this.wording = wording;
		this.today = today;
	}

	/**
	 * Says one thing to do.
	 * @param interest the interest
	 * @param talent the talent, or null when there is none any more
	 * @param employer the employer, or null when there is none any more
	 * @param answering whether the reader may answer
	 * @param takingOver whether the reader may take it over
	 */
	WorkItem item(Interest interest, @Nullable Talent talent, @Nullable Employer employer, boolean answering,
			boolean takingOver) {
		String who = (talent != null) ? talent.name() : interest.code().value();
		String firm = (employer != null) ? employer.name() : this.wording.text("work.employer.gone");
		ReplyTerm reply = interest.reply();
		if (reply == null) {
			return new WorkItem(interest.id().value(), thread(interest, answering),
					this.wording.text("work.done", firm, who), about(interest, talent),
					this.wording.text("interest.status." + interest.state().name()), "quiet", "check", "", null,
					List.of(), interest.decisions(), later(), List.of(), true);
		}
		WorkKind kind = WorkKind.of(interest);
		boolean late = reply.dueOn().isBefore(this.today);
		return new WorkItem(interest.id().value(), thread(interest, answering), title(interest, kind, firm, who),
				about(interest, talent), late ? this.wording.text("work.late.badge") : this.wording.of(kind),
				late ? "urgent" : tone(kind), late ? "alert" : icon(kind), due(interest, kind, reply, late),
				message(interest), answers(interest, kind, answering, takingOver), interest.decisions(), later(),
				List.of(), false);
	}

	/** Who may not answer does not take part in the thread either. */
	private static String thread(Interest interest, boolean answering) {
		return (answering ? "/belangstelling/" : WorkQuery.PATH + "/") + interest.id();
	}

	private String title(Interest interest, WorkKind kind, String employer, String talent) {
		NextStep next = interest.nextStep();
		return switch (kind) {
			case ANSWER -> this.wording.text("work.title.ANSWER." + answerTo(interest), employer, talent);
			case NEXT_STEP -> (next != null)
					? this.wording.text("work.title.NEXT_STEP", employer, talent, this.wording.of(next.what()))
					: this.wording.text("work.title.NEXT_STEP.none", employer, talent);
			case TALENT, EMPLOYER, PLAN, MEETING, OUTCOME ->
				this.wording.text("work.title." + kind.name(), employer, talent);
		};
	}

	/** Names who began, or that the employer said yes to a proposal. */
	private static String answerTo(Interest interest) {
		boolean agreed = interest.steps().stream().anyMatch(Step.EmployerAgreed.class::isInstance);
		return agreed ? "AGREED" : interest.origin().way().party().name();
	}

	private static String about(Interest interest, @Nullable Talent talent) {
		return Optional.ofNullable(talent)
			.map(Talent::profile)
			.filter((profile) -> !profile.occupations().isEmpty())
			.map((profile) -> profile.occupations().getFirst().label() + " · " + interest.code())
			.orElseGet(interest.code()::value);
	}

	private String due(Interest interest, WorkKind kind, ReplyTerm reply, boolean late) {
		if (kind == WorkKind.MEETING && interest.meeting().isPresent()) {
			return this.wording.moment(interest.meeting().get().plan().startsAt());
		}
		return this.wording.text(late ? "work.due.late" : "work.due", this.wording.day(reply.dueOn()));
	}

	/** The newest of what the sides wrote; the coach knows the own words. */
	private static @Nullable String message(Interest interest) {
		return interest.messages()
			.reversed()
			.stream()
			.filter((message) -> message.from() != Party.COACH)
			.findFirst()
			.map(WorkWording::excerpt)
			.orElse(null);
	}

	private static String excerpt(Message message) {
		String text = message.text().value();
		return (text.codePointCount(0, text.length()) > EXCERPT)
				? text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…" : text;
	}

	private static List<QuickAnswer> answers(Interest interest, WorkKind kind, boolean answering, boolean takingOver) {
		List<QuickAnswer> answers = new ArrayList<>();
		if (takingOver) {
			answers.add(QuickAnswer.TAKE_OVER);
		}
		if (answering) {
			answers.addAll(switch (kind) {
				case ANSWER -> (interest.agreement() != null) ? List.of(QuickAnswer.LATER, QuickAnswer.DECLINE)
						: List.of(QuickAnswer.ASK_TALENT, QuickAnswer.LATER, QuickAnswer.DECLINE);
				case TALENT -> List.of(QuickAnswer.LATER, QuickAnswer.DECLINE);
				case EMPLOYER, PLAN -> List.of(QuickAnswer.DECLINE);
				case OUTCOME -> List.of(QuickAnswer.OUTCOME);
				case NEXT_STEP -> List.of(QuickAnswer.CONCLUDE);
				case MEETING -> List.of();
			});
		}
		return List.copyOf(answers);
	}

	private String later() {
		return this.today.plusDays(LATER_DAYS).toString();
	}

	private static String tone(WorkKind kind) {
		return switch (kind) {
			case ANSWER, OUTCOME -> "new";
			case TALENT, EMPLOYER, NEXT_STEP -> "waiting";
			case PLAN, MEETING -> "good";
		};
	}

	private static String icon(WorkKind kind) {
		return switch (kind) {
			case ANSWER -> "message";
			case TALENT, EMPLOYER -> "clock";
			case PLAN, MEETING -> "calendar";
			case OUTCOME -> "help";
			case NEXT_STEP -> "arrow";
		};
	}

}
