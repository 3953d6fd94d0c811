package nl.talentmarkt.frontend.talentlink;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.talentlink.QuestionPage.Group;
import nl.talentmarkt.frontend.talentlink.QuestionPage.MeetingView;
import nl.talentmarkt.frontend.talentlink.QuestionPage.Question;
import nl.talentmarkt.frontend.talentlink.QuestionPage.Released;
import nl.talentmarkt.frontend.talentlink.QuestionPage.Words;
import nl.talentmarkt.frontend.wording.PageLanguage;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.employer.Employer;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.Meeting;
import nl.talentmarkt.marketplace.interest.MeetingPlan;
import nl.talentmarkt.marketplace.interest.NextStep;
import nl.talentmarkt.marketplace.interest.Outcome;
import nl.talentmarkt.marketplace.interest.Party;
import nl.talentmarkt.marketplace.interest.Release;
import nl.talentmarkt.marketplace.interest.Release.DetailGroup;
import nl.talentmarkt.marketplace.interest.SideOutcome;
import nl.talentmarkt.marketplace.interest.StopReason;
import nl.talentmarkt.marketplace.interest.TalentQuestion;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.FreeText;

/** Puts an interest into the talent's words, in the talent's language. */
@Component
class QuestionPages {

	/** What comes out of a meeting when it goes on. */
	private static final List<Outcome> LEADING_ON = Arrays.stream(Outcome.values()).filter(Outcome::leadsOn).toList();

	private final Talents talents;

	private final Employers employers;

	private final Coaches coaches;

	private final Wordings wordings;

	private final Clock clock;

	QuestionPages(Talents talents, Employers employers, Coaches coaches, Wordings wordings, Clock clock) {
		this.talents = talents;
		this.employers = employers;
		this.coaches = coaches;
		this.wordings = wordings;
		this.clock = clock;
	}

	/**
	 * Shows the page behind a door.
	 * @param door how the talent came here
	 * @param notice the message key of what just did not work, or null
	 * @param form what was filled in, or null
	 * @param status the HTTP status
	 * @param exchange the request
	 * @return the page, or empty when the talent is not there any more
	 */
	Mono<Rendering> show(Door door, @Nullable String notice, @Nullable ReplyForm form, HttpStatus status,
			ServerWebExchange exchange) {
		return open(door, notice).map((page) -> {
			PageLanguage.speak(exchange, door.language().locale());
			return Rendering.view("talentlink/show")
				.modelAttribute("page", page)
				.modelAttribute("form", (form != null) ? form : ReplyForm.of(page))
				.modelAttribute("outcomes", LEADING_ON)
				.modelAttribute("reasons", StopReason.values())
				.modelAttribute("quiet", door.isLink())
				.modelAttribute("noIndex", true)
				.status(status)
				.build();
		});
	}

	private Mono<QuestionPage> open(Door door, @Nullable String notice) {
		Interest interest = door.interest();
		Wording wording = this.wordings.in(door.language().locale());
		return Mono
			.zip(this.talents.find(interest.talent()),
					this.employers.find(interest.employer()).map(Optional::of).defaultIfEmpty(Optional.empty()),
					coachesOf(interest).collectList())
			.map((found) -> page(new Reading(door, found.getT1(), found.getT2().orElse(null), found.getT3(), wording,
					this.clock.instant()), notice));
	}

	private Flux<CoachContact> coachesOf(Interest interest) {
		boolean another = interest.state().isOpen() && !interest.handler().equals(interest.coach());
		return Flux.fromStream(() -> Stream.of(interest.coach(), interest.handler()).limit(another ? 2 : 1))
			.concatMap(this.coaches::find)
			.map(CoachContact::of);
	}

	private static QuestionPage page(Reading reading, @Nullable String notice) {
		Door door = reading.door();
		Wording wording = reading.wording();
		Interest interest = door.interest();
		Standing standing = reading.standing();
		boolean current = standing != Standing.REPLACED;
		return new QuestionPage(door.path(), door.language().tag(), LanguageLink.all(door.language()), door.isLink(),
				standing.name(), standing.tone(),
				wording.text("own." + standing.name() + ".title", reading.employerName()),
				wording.text("own." + standing.name() + ".text", reading.employerName()),
				(notice != null) ? wording.text(notice) : null,
				current && interest.state().isOpen() && !reading.shown() && standing != Standing.HIDDEN,
				current ? reading.card() : null, current ? reading.words() : List.of(),
				current && standing.asks() ? wording.of(interest.wish()) : null, reading.question(),
				current ? reading.released() : null, current ? reading.meeting() : null,
				current ? reading.next() : null, current && interest.state().isOpen(), reading.coaches());
	}

	/**
	 * Everything that one page is made of.
	 *
	 * @param door how the talent came here
	 * @param talent the talent
	 * @param employer the employer; null when it is gone
	 * @param coaches whom the talent can call
	 * @param wording the talent's words
	 * @param now the moment of reading
	 */
	private record Reading(Door door, Talent talent, @Nullable Employer employer, List<CoachContact> coaches,
			Wording wording, Instant now) {

		Standing standing() {
			return this.door.isCurrent() ? Standing.of(this.door.interest(), shown(), this.employer != null, this.now)
					: Standing.REPLACED;
		}

		boolean shown() {
			return this.talent.isVisibleToEmployers();
		}

		String employerName() {
			return (this.employer != null) ? Names.within(this.employer.name(), this.wording)
					: this.wording.text("own.employer.gone");
		}

		@Nullable EmployerCard card() {
			return (this.employer != null && this.door.interest().state().isOpen())
					? EmployerCard.of(this.employer, this.wording) : null;
		}

		List<Words> words() {
			return this.door.interest()
				.messages()
				.stream()
				.filter((message) -> message.from() == Party.EMPLOYER || !this.door.isLink())
				.map((message) -> new Words(message.text().value(), message.from() == Party.TALENT,
						this.wording.moment(message.at())))
				.toList();
		}

		@Nullable Question question() {
			TalentQuestion asked = this.door.interest().question();
			if (asked == null || !standing().asks()) {
				return null;
			}
			String yes = (asked.releaseOnYes() && !asked.groups().isEmpty()) ? "own.yes.direct" : "own.yes.coach";
			return new Question(asked.number(), this.wording.moment(asked.until()), groups(asked.groups()),
					this.wording.text(yes, employerName()));
		}

		private List<Group> groups(Set<DetailGroup> asked) {
			return asked.stream()
				.sorted()
				.map((group) -> new Group(group.name(), this.wording.of(group), contentOf(group)))
				.toList();
		}

		private @Nullable String contentOf(DetailGroup group) {
			return switch (group) {
				case FIRST_NAME -> this.talent.details().firstName();
				case CURRICULUM_VITAE -> text(this.talent.details().curriculumVitae());
				case PITCH -> text(this.talent.details().pitch());
			};
		}

		@Nullable Released released() {
			return this.door.interest()
				.releaseAt(this.now)
				.map((release) -> new Released(this.wording.of(release.groups()), untilOf(release)))
				.orElse(null);
		}

		private String untilOf(Release release) {
			return this.wording.day(release.until().atZone(this.wording.zone()).toLocalDate());
		}

		@Nullable MeetingView meeting() {
			List<Meeting> meetings = this.door.interest().meetings();
			if (meetings.isEmpty() || !this.door.interest().state().isOpen()) {
				return null;
			}
			Meeting last = meetings.getLast();
			boolean past = !last.plan().startsAt().isAfter(this.now);
			return (!last.stands() && past) ? null : view(last, last.stands() && past);
		}

		private MeetingView view(Meeting meeting, boolean over) {
			MeetingPlan plan = meeting.plan();
			URI video = plan.videoLink();
			SideOutcome said = meeting.outcomeOf(Party.TALENT);
			return new MeetingView(meeting.number(), !meeting.stands(),
					this.wording.text("own.meeting.from-to", this.wording.moment(plan.startsAt()),
							this.wording.time(plan.endsAt())),
					text(plan.place()), (video != null) ? video.toString() : null,
					plan.joins()
						.stream()
						.sorted()
						.map((participant) -> this.wording.text("own.joins." + participant.name()))
						.toList(),
					text(plan.remark()), meeting.comes(Party.TALENT), meeting.isAhead(this.now), over,
					(said != null) ? this.wording.of(said.outcome()) : null);
		}

		@Nullable String next() {
			NextStep step = this.door.interest().nextStep();
			return (step == null) ? null
					: this.wording.text((step.owner() == Party.TALENT) ? "own.next.own" : "own.next.other",
							this.wording.of(step.what()), this.wording.day(step.dueOn()));
		}

		private static @Nullable String text(@Nullable FreeText text) {
			return (text != null) ? text.value() : null;
		}

	}

}
