package nl.talentmarkt.journey.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import nl.talentmarkt.journey.PackagedApplication;

/**
 * How the application is started here: quickly, with a few example people, without search
 * and without limits on one person.
 */
final class Instance {

	private static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1");

	private static final List<String> ARGUMENTS = List.of("--talentmarkt.elasticsearch.addresses=http://127.0.0.1:9",
			"--talentmarkt.demo.enabled=true", "--spring.mail.host=127.0.0.1",
			"--talentmarkt.rate-limit.forms.count=1000000", "--talentmarkt.profile-views.daily-budget=1000000");

	private Instance() {
	}

	/**
	 * Starts one and does not wait for it.
	 * @param folder for its data and its log
	 * @param port where its pages will be
	 * @param mail where its mail goes
	 * @param further further arguments
	 * @return the application, which may not answer yet
	 */
	static PackagedApplication begin(Path folder, int port, RecordingMailServer mail, String... further) {
		List<String> arguments = new ArrayList<>(ARGUMENTS);
		arguments.add("--spring.mail.port=" + mail.port());
		arguments.addAll(List.of(further));
		return PackagedApplication.begin(folder, port, QUICK_START, arguments);
	}

}
