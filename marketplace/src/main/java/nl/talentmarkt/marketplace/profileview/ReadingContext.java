package nl.talentmarkt.marketplace.profileview;

import java.util.regex.Pattern;

/**
 * What the log keeps of a request by which a profile is read.
 *
 * @param source from where the profile was opened
 * @param trace the trace that the request belongs to: 32 hexadecimal digits, not all zero
 */
public record ReadingContext(ProfileView.Source source, String trace) {

	private static final Pattern TRACE = Pattern.compile("(?!0{32})[0-9a-f]{32}");

	/**
	 * Checks the trace.
	 * @throws IllegalArgumentException when it is not a trace id
	 */
	public ReadingContext {
		if (!TRACE.matcher(trace).matches()) {
			throw new IllegalArgumentException("Not a trace id of 32 hexadecimal digits");
		}
	}

}
