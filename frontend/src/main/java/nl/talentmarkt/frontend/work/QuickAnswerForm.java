package nl.talentmarkt.frontend.work;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import nl.talentmarkt.frontend.access.ReturnPath;
import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.frontend.form.Seen;
import nl.talentmarkt.marketplace.interest.CoachAnswer;
import nl.talentmarkt.marketplace.interest.DeclineReason;
import nl.talentmarkt.marketplace.interest.Outcome;
import nl.talentmarkt.marketplace.interest.Party;
import nl.talentmarkt.marketplace.interest.Release.DetailGroup;

/**
 * An answer that was given in the list. Only the fields that belong to it count.
 *
 * @param answer one of {@link QuickAnswer}
 * @param until the day, for later
 * @param reason one of {@link DeclineReason}, for no
 * @param outcome one of {@link Outcome}
 * @param side from whom the coach heard the outcome: one of {@link Party}
 * @param seen how many decisions the list showed
 * @param terug where the coach was
 */
record QuickAnswerForm(@Nullable String answer, @Nullable String until, @Nullable String reason,
		@Nullable String outcome, @Nullable String side, @Nullable String seen, @Nullable String terug) {

	private static final int LATEST_MONTHS = 6;

	/**
	 * Reads the form.
	 * @param errors takes what is wrong with it
	 * @param today the day of answering
	 * @return the answer, or empty when something is wrong
	 */
	Optional<Given> read(BindingResult errors, LocalDate today) {
		Fields fields = new Fields(errors);
		return fields.choice("answer", this.answer, QuickAnswer.class).flatMap((chosen) -> switch (chosen) {
			// What the employer would see is for the talent to say; the name is the
			// least.
			case ASK_TALENT -> answer(new CoachAnswer.AskTalent(Set.of(DetailGroup.FIRST_NAME), false));
			case LATER -> fields.day("until", this.until, today.plusDays(1), today.plusMonths(LATEST_MONTHS))
				.flatMap((day) -> answer(new CoachAnswer.Later(day, null)));
			case DECLINE -> fields.choice("reason", this.reason, DeclineReason.class)
				.flatMap((why) -> answer(new CoachAnswer.Decline(why)));
			case OUTCOME -> heard(fields);
			case CONCLUDE -> fields.choice("outcome", this.outcome, Outcome.class)
				.map((what) -> new Given.Concluded(what, Seen.decisions(this.seen)));
			case TAKE_OVER -> Optional.of(new Given.TakenOver());
		});
	}

	private Optional<Given> heard(Fields fields) {
		Optional<Party> from = fields.choice("side", this.side, Party.class).filter((party) -> party != Party.COACH);
		return fields.choice("outcome", this.outcome, Outcome.class)
			.flatMap((what) -> from.map((party) -> new Given.Heard(party, what)));
	}

	private Optional<Given> answer(CoachAnswer answer) {
		return Optional.of(new Given.Answered(answer, Seen.decisions(this.seen)));
	}

	/** Where the coach goes on: in the list, never elsewhere. */
	String back() {
		return ReturnPath.from(this.terug)
			.map(ReturnPath::value)
			.filter((path) -> path.equals(WorkQuery.PATH) || path.startsWith(WorkQuery.PATH + "?"))
			.orElse(WorkQuery.PATH);
	}

	/** An answer without errors. */
	sealed interface Given {

		/**
		 * What any coach can answer to an interest.
		 *
		 * @param answer the answer
		 * @param seen how many decisions the coach saw
		 */
		record Answered(CoachAnswer answer, int seen) implements Given {
		}

		/**
		 * How a meeting was.
		 *
		 * @param side who told the coach
		 * @param outcome what came out of it
		 */
		record Heard(Party side, Outcome outcome) implements Given {
		}

		/**
		 * How it ended.
		 *
		 * @param outcome what came out of it
		 * @param seen how many decisions the coach saw
		 */
		record Concluded(Outcome outcome, int seen) implements Given {
		}

		/** The coach takes it over. */
		record TakenOver() implements Given {
		}

	}

}
