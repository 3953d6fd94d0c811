package nl.talentmarkt.frontend.interests;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.marketplace.interest.NextStep;
import nl.talentmarkt.marketplace.interest.Outcome;
import nl.talentmarkt.marketplace.interest.Party;

/**
 * What has to be done next, as it was filled in.
 *
 * @param what one of {@link #WHAT}
 * @param owner one of {@link Party}
 * @param dueOn until when
 */
record StepForm(@Nullable String what, @Nullable String owner, @Nullable String dueOn) implements PageForm {

	static final String NAME = "stepForm";

	/** What can be worked towards. */
	static final List<Outcome> WHAT = Stream.of(Outcome.values()).filter(Outcome::leadsOn).toList();

	/** Who can do it: the coach stands first. */
	static final List<Party> OWNERS = List.of(Party.COACH, Party.EMPLOYER, Party.TALENT);

	private static final int LATEST_MONTHS = 6;

	static StepForm of(@Nullable NextStep step) {
		return (step != null) ? new StepForm(step.what().name(), step.owner().name(), step.dueOn().toString())
				: new StepForm(null, Party.COACH.name(), null);
	}

	/**
	 * Reads the form.
	 * @param errors takes what is wrong with it
	 * @param today the day of planning
	 * @return the step, or empty when something is wrong
	 */
	Optional<NextStep> read(BindingResult errors, LocalDate today) {
		Fields fields = new Fields(errors);
		Optional<Outcome> towards = fields.choice("what", this.what, Outcome.class);
		if (towards.filter((outcome) -> !outcome.leadsOn()).isPresent()) {
			fields.refuse("what", "field.CHOOSE");
		}
		Optional<Party> who = fields.choice("owner", this.owner, Party.class);
		Optional<LocalDate> day = fields.day("dueOn", this.dueOn, today.plusDays(1), today.plusMonths(LATEST_MONTHS));
		return towards.filter(Outcome::leadsOn)
			.flatMap((outcome) -> who.flatMap((party) -> day.map((due) -> new NextStep(outcome, party, due))));
	}

}
