package nl.talentmarkt.frontend.terms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

import nl.talentmarkt.marketplace.employer.Employer;
import nl.talentmarkt.marketplace.employer.TermsVersion;

/** The terms of use for employers: every version that was ever shown. */
@Component
public class TermsOfUse {

	private static final String FILE = "terms/employers.yaml";

	private final List<TermsText> texts;

	/** Reads the texts. */
	public TermsOfUse() {
		this.texts = read().versions();
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
	public TermsVersion current() {
		return new TermsVersion(text().id());
	}

	/**
	 * Tells whether an employer may see what was released to it.
	 * @param employer the employer
	 * @return true when it accepted the newest version
	 */
	public boolean areAcceptedBy(Employer employer) {
		return employer.acceptanceOf(current()).isPresent();
	}

	/**
	 * Describes the card that stands where released details will stand.
	 * @param path the page it stands on
	 * @return the card
	 */
	public TermsCard card(String path) {
		return new TermsCard(current().value(), path);
	}

	TermsText text() {
		return this.texts.getFirst();
	}

	Optional<TermsText> find(String id) {
		return this.texts.stream().filter((text) -> text.id().equals(id)).findFirst();
	}

	private record Versions(List<TermsText> versions) {
	}

}
