package nl.talentmarkt.frontend.work;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.interest.WorkKind;
import nl.talentmarkt.marketplace.text.TextRefusedException;

/**
 * Which work is shown.
 *
 * @param van a colleague's id, {@value #OTHERS} for what others do, or null for the own
 * work
 * @param soort one of {@link WorkKind}, or null for every kind
 * @param pagina the page, from 1, or null for the first
 */
record WorkQuery(@Nullable String van, @Nullable String soort, @Nullable String pagina) {

	static final String PATH = "/werklijst";

	private static final String OTHERS = "collega-s";

	private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

	boolean isOfOthers() {
		return OTHERS.equals(this.van);
	}

	boolean isOwn() {
		return this.van == null || this.van.isBlank();
	}

	Optional<CoachId> colleague() {
		try {
			return Optional.ofNullable(this.van).map(CoachId::new);
		}
		catch (TextRefusedException ex) {
			return Optional.empty();
		}
	}

	Optional<WorkKind> kind() {
		return Arrays.stream(WorkKind.values()).filter((one) -> one.name().equals(this.soort)).findFirst();
	}

	int page() {
		return (this.pagina != null && NUMBER.matcher(this.pagina).matches())
				? Math.max(1, Integer.parseInt(this.pagina)) : 1;
	}

	String address(@Nullable WorkKind kind, int page) {
		return address(isOwn() ? null : this.van, kind, page);
	}

	static String addressOfOthers() {
		return address(OTHERS, null, 1);
	}

	static String address(CoachId colleague) {
		return address(colleague.value(), null, 1);
	}

	private static String address(@Nullable String whose, @Nullable WorkKind kind, int page) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
		if (whose != null) {
			address.queryParam("van", whose);
		}
		if (kind != null) {
			address.queryParam("soort", kind.name());
		}
		if (page > 1) {
			address.queryParam("pagina", page);
		}
		return address.encode().toUriString();
	}

}
