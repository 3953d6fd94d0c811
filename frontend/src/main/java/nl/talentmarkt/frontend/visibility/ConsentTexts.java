package nl.talentmarkt.frontend.visibility;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/**
 * The texts that people agree to when their profile is shown to employers: every version
 * that was ever shown.
 */
@Component
class ConsentTexts {

	private static final String FILE = "consent/show-to-employers.yaml";

	private final List<Version> versions;

	ConsentTexts() {
		this.versions = read().versions();
	}

	private static Versions read() {
		try (InputStream content = new ClassPathResource(FILE).getInputStream()) {
			return JsonMapper.shared().convertValue(new Yaml().load(content), Versions.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Returns what is asked now.
	 * @return the newest version
	 */
	Version current() {
		return this.versions.getFirst();
	}

	Optional<Version> find(String id) {
		return this.versions.stream().filter((version) -> version.id().equals(id)).findFirst();
	}

	/**
	 * One version.
	 *
	 * @param id its name, which never changes
	 * @param texts the same in each language
	 */
	record Version(String id, List<ConsentText> texts) {

		Optional<ConsentText> in(String language) {
			return this.texts.stream().filter((text) -> text.language().equals(language)).findFirst();
		}

	}

	private record Versions(List<Version> versions) {
	}

}
