package nl.talentmarkt.frontend.operation;

import java.util.List;

import nl.talentmarkt.TalentmarktApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
class ProductionReadinessTests {

	@Test
	void namesEveryProblemAtOnceAndStartsNothing(CapturedOutput output) {
		SpringApplication application = new SpringApplication(TalentmarktApplication.class);
		assertThatExceptionOfType(NotReadyException.class)
			.isThrownBy(() -> application.run("--spring.profiles.active=production", "--talentmarkt.demo.enabled=true",
					"--server.port=0", "--talentmarkt.base-url=http://talentmarkt.example"));
		assertThat(output)
			.contains("Talentmarkt does not start with these settings", "- talentmarkt.secret is missing",
					"- talentmarkt.base-url is \"http://talentmarkt.example\", which does not begin with https://",
					"- spring.mail.host is missing", "- spring.mongodb.uri is missing",
					"- talentmarkt.elasticsearch.addresses is missing", "- talentmarkt.demo.enabled is true")
			.doesNotContain("\tat nl.talentmarkt");
	}

	@Test
	void isContentWithACompleteProduction() {
		assertThat(ProductionReadiness.problemsOf(complete())).isEmpty();
		MockEnvironment listed = complete();
		listed.setProperty("talentmarkt.elasticsearch.addresses", "");
		listed.setProperty("talentmarkt.elasticsearch.addresses[0]", "https://search1.test:9200");
		assertThat(ProductionReadiness.problemsOf(listed)).isEmpty();
	}

	@Test
	void missesEachSetting() {
		for (String name : List.of("talentmarkt.base-url", "talentmarkt.secret", "spring.mail.host",
				"spring.mongodb.uri", "talentmarkt.elasticsearch.addresses", "talentmarkt.mail.from")) {
			MockEnvironment environment = complete();
			environment.setProperty(name, " ");
			assertThat(ProductionReadiness.problemsOf(environment)).singleElement().asString().startsWith(name);
		}
	}

	@Test
	void refusesAShortSecretAnywhere() {
		MockEnvironment environment = new MockEnvironment();
		environment.setProperty("talentmarkt.secret", "kort");
		assertThat(ProductionReadiness.problemsOf(environment)).singleElement().asString().contains("32 bytes");
	}

	@Test
	void asksForAMailServerOutsideDemoMode() {
		MockEnvironment environment = new MockEnvironment();
		assertThat(ProductionReadiness.problemsOf(environment)).isEmpty();
		environment.setProperty("talentmarkt.demo.enabled", "false");
		assertThat(ProductionReadiness.problemsOf(environment)).singleElement().asString().contains("spring.mail.host");
	}

	private static MockEnvironment complete() {
		MockEnvironment environment = new MockEnvironment();
		environment.setActiveProfiles("production");
		environment.setProperty("talentmarkt.base-url", "https://talentmarkt.test");
		environment.setProperty("talentmarkt.secret", "0123456789abcdef0123456789abcdef");
		environment.setProperty("talentmarkt.mail.from", "post@talentmarkt.test");
		environment.setProperty("talentmarkt.elasticsearch.addresses", "https://search1.test:9200");
		environment.setProperty("spring.mail.host", "smtp.test");
		environment.setProperty("spring.mongodb.uri", "mongodb://store.test/talentmarkt");
		return environment;
	}

}
