package nl.talentmarkt.frontend.visibility;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

import nl.talentmarkt.marketplace.talent.Consent.Purpose;

/**
 * The texts that people agree to, one file for each purpose: every version that was ever
 * shown. No two versions have the same name, whatever they are about.
 */
@Component
public class ConsentTexts {

	private static final String SIMPLE_DUTCH = "nl-simple";

	private static final String DUTCH = "nl";

	private final Map<Purpose, List<Version>> versions = new EnumMap<>(Purpose.class);

	ConsentTexts() {
		Arrays.stream(Purpose.values()).forEach((purpose) -> this.versions.put(purpose, read(purpose)));
		if (all().map(Version::id).distinct().count() < all().count()) {
			throw new IllegalStateException("Two consent texts have the same version");
		}
	}

	private static List<Version> read(Purpose purpose) {
		String file = "consent/" + purpose.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".yaml";
		try (InputStream content = new ClassPathResource(file).getInputStream()) {
			return JsonMapper.shared().convertValue(new Yaml().load(content), Versions.class).versions();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Returns what is asked now.
	 * @param purpose for which purpose
	 * @return the newest version
	 */
	public Version current(Purpose purpose) {
		return this.versions.getOrDefault(purpose, List.of()).getFirst();
	}

	/**
	 * Finds what was asked once.
	 * @param id the version, of any purpose
	 * @return the version, or empty when it is not kept here
	 */
	Optional<Version> find(String id) {
		return all().filter((version) -> version.id().equals(id)).findFirst();
	}

	private Stream<Version> all() {
		return this.versions.values().stream().flatMap(Collection::stream);
	}

	/**
	 * One version.
	 *
	 * @param id its name, which never changes
	 * @param texts the same in each language
	 */
	public record Version(String id, List<ConsentText> texts) {

		Optional<ConsentText> in(String language) {
			return this.texts.stream().filter((text) -> text.language().equals(language)).findFirst();
		}

		/**
		 * Chooses the language. Talents read simple Dutch first; whoever records it reads
		 * the full text first.
		 * @param language the one that was asked for, or null
		 * @param own whether the talent reads it
		 * @return the text in that language, as far as there is one
		 */
		public ConsentText readBy(@Nullable String language, boolean own) {
			return Stream.of((language != null) ? language : "", own ? SIMPLE_DUTCH : DUTCH)
				.flatMap((tag) -> in(tag).stream())
				.findFirst()
				.orElseGet(() -> this.texts.getFirst());
		}

	}

	private record Versions(List<Version> versions) {
	}

}
