package nl.talentmarkt.frontend.unanswered;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.marketplace.organisation.ReplyPolicy;

/**
 * A reply policy as it was filled in.
 *
 * @param coachWithin working days for the coach
 * @param substituteWithin working days for the substitute
 * @param closedOn days on which the organisation is closed, one on each line, for
 * instance {@code 24-12-2026}
 */
record ReplyPolicyForm(@Nullable String coachWithin, @Nullable String substituteWithin, @Nullable String closedOn) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-uuuu")
		.withResolverStyle(ResolverStyle.STRICT);

	private static final int MOST_CLOSED = 100;

	static ReplyPolicyForm of(ReplyPolicy policy) {
		return new ReplyPolicyForm(Integer.toString(policy.coachWithin()), Integer.toString(policy.substituteWithin()),
				policy.closedOn().stream().sorted().map(DAY::format).collect(Collectors.joining("\n")));
	}

	/**
	 * Reads the form.
	 * @param errors takes what is wrong with it
	 * @return the policy, or empty when something is wrong
	 */
	Optional<ReplyPolicy> read(BindingResult errors) {
		Fields fields = new Fields(errors);
		Optional<Integer> coach = fields.number("coachWithin", this.coachWithin, 1, ReplyPolicy.MOST_DAYS);
		Optional<Integer> substitute = fields.number("substituteWithin", this.substituteWithin, 1,
				ReplyPolicy.MOST_DAYS);
		Set<LocalDate> closed = closed(fields);
		return errors.hasErrors() ? Optional.empty()
				: Optional.of(new ReplyPolicy(coach.orElseThrow(), substitute.orElseThrow(), closed));
	}

	private Set<LocalDate> closed(Fields fields) {
		String written = (this.closedOn != null) ? this.closedOn : "";
		try {
			Set<LocalDate> days = written.lines()
				.map(String::strip)
				.filter((line) -> !line.isEmpty())
				.map((line) -> LocalDate.parse(line, DAY))
				.collect(Collectors.toUnmodifiableSet());
			if (days.size() > MOST_CLOSED) {
				fields.refuse("closedOn", "field.TOO_MANY", MOST_CLOSED);
			}
			return days;
		}
		catch (DateTimeException ex) {
			fields.refuse("closedOn", "reply-policy.closed.wrong");
			return Set.of();
		}
	}

}
