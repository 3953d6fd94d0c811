package nl.talentmarkt.frontend.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Where the files of the web build are found. Their names carry a hash of their content,
 * so a browser may keep them for good; templates ask here for the address of today's
 * file: {@code ${@assets.url('main.css')}}.
 */
@Component("assets")
public class Assets {

	private static final String FOLDER = "/assets/";

	private final Map<String, String> files;

	Assets() {
		this(read(new ClassPathResource("assets.json")));
	}

	Assets(Map<String, String> files) {
		this.files = Map.copyOf(files);
	}

	/**
	 * The address of a built file.
	 * @param name the name it had before the build, such as {@code main.css}
	 * @return its path on this server, such as {@code /assets/main-0A1B2C3D.css}
	 * @throws IllegalArgumentException when the web build made no such file
	 */
	public String url(String name) {
		String file = this.files.get(name);
		if (file == null) {
			throw new IllegalArgumentException(
					"The web build made no '%s', only %s".formatted(name, this.files.keySet()));
		}
		return FOLDER + file;
	}

	private static Map<String, String> read(ClassPathResource manifest) {
		try (InputStream content = manifest.getInputStream()) {
			return JsonMapper.shared().readValue(content, Manifest.class).files();
		}
		catch (IOException missing) {
			throw new IllegalStateException(
					"The list of web assets is missing: the Maven build makes it (process-resources)", missing);
		}
	}

	private record Manifest(String stamp, Map<String, String> files) {

	}

}
