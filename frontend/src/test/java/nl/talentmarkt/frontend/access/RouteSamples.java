package nl.talentmarkt.frontend.access;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values for the variables in {@code routes.txt}: things that are there while the matrix
 * is tried. To have something behind a new variable, store the thing and {@link #add} its
 * id; a variable without a value gets the id of nothing.
 */
public final class RouteSamples {

	private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z]+)}");

	private static final String NOTHING = "bestaat-niet";

	private final Map<String, String> values = new HashMap<>();

	/**
	 * Adds a value.
	 * @param variable the variable's name, as it stands between braces
	 * @param value what is filled in, encoded
	 * @return this
	 */
	public RouteSamples add(String variable, String value) {
		this.values.put(variable, value);
		return this;
	}

	/**
	 * Fills variables in.
	 * @param template a path or a form
	 * @return the same with values
	 */
	public String fill(String template) {
		Matcher matcher = VARIABLE.matcher(template);
		return matcher
			.replaceAll((variable) -> Matcher.quoteReplacement(this.values.getOrDefault(variable.group(1), NOTHING)));
	}

}
