package nl.talentmarkt.frontend.example;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Loads example talents whose private fields are marked. */
@TestConfiguration(proxyBeanMethods = false)
public class MarkedExamples {

	@Bean
	Markers markers() {
		return new Markers();
	}

}
