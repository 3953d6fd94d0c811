package nl.talentmarkt.frontend.caseload;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.talent.ProfileState;
import nl.talentmarkt.marketplace.talent.Talent;

/**
 * Which talents of a caseload are shown.
 *
 * @param q part of a first name, code or occupation, or null
 * @param staat one of {@link ProfileState}, or null for all
 * @param pagina the page, from 1, or null for the first
 */
record CaseloadQuery(@Nullable String q, @Nullable String staat, @Nullable String pagina) {

	private static final Pattern MARKS = Pattern.compile("\\p{M}");

	private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

	Optional<ProfileState> state() {
		return Arrays.stream(ProfileState.values()).filter((one) -> one.name().equals(this.staat)).findFirst();
	}

	String words() {
		return (this.q != null) ? this.q.strip() : "";
	}

	int page() {
		return (this.pagina != null && NUMBER.matcher(this.pagina).matches())
				? Math.max(1, Integer.parseInt(this.pagina)) : 1;
	}

	boolean finds(Talent talent) {
		String words = folded(words());
		return folded(talent.name()).contains(words) || folded(talent.code().value()).contains(words)
				|| talent.edited().occupations().stream().anyMatch((one) -> folded(one.label()).contains(words));
	}

	boolean isInState(Talent talent) {
		return state().map((wanted) -> wanted == ProfileState.of(talent)).orElse(true);
	}

	private static String folded(String text) {
		return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
	}

}
