package nl.talentmarkt;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: everything below {@code nl.talentmarkt} on the class path. */
@SpringBootApplication
public class TalentmarktApplication {

	/**
	 * Starts the application.
	 * @param arguments Spring Boot's command line arguments
	 */
	public static void main(String[] arguments) {
		SpringApplication.run(TalentmarktApplication.class, arguments);
	}

}
