package nl.talentmarkt.marketplace.employer;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.talentmarkt.marketplace.Repositories;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.work.Sector;

import static org.assertj.core.api.Assertions.assertThat;

class MongoEmployersTests extends Repositories {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	@Autowired
	private Employers employers;

	private final String run = UUID.randomUUID().toString().substring(0, 8);

	private final Employer bakery = employer("bakker", "Bakkerij (" + this.run + ") de Zon");

	private final Employer forge = employer("smid", "Smederij (" + this.run + ") Vonk");

	@BeforeEach
	void store() {
		this.employers.addAll(List.of(this.forge, this.bakery)).blockLast(PATIENCE);
	}

	@Test
	void findsSeveralInOneQuestionAndPassesOverWhoIsNotThere() {
		assertThat(this.employers.findAll(List.of(this.bakery.id(), new EmployerId("bestaat-niet"), this.forge.id()))
			.map(Employer::id)
			.collectList()
			.block(PATIENCE)).containsExactlyInAnyOrder(this.bakery.id(), this.forge.id());
		assertThat(this.employers.findAll(List.of()).collectList().block(PATIENCE)).isEmpty();
	}

	@Test
	void findsByAPartOfTheNameInCapitalsOrNotAndTakesSignsAsTheyAre() {
		assertThat(named("(" + this.run + ") DE zon", 0, 10)).containsExactly(this.bakery.name());
		assertThat(named("(" + this.run + ")", 0, 10)).containsExactly(this.bakery.name(), this.forge.name());
		assertThat(named("(" + this.run + ")", 1, 1)).containsExactly(this.forge.name());
		assertThat(this.employers.countNamed("(" + this.run + ")").block(PATIENCE)).isEqualTo(2);
		assertThat(this.employers.countNamed(this.run + ".*").block(PATIENCE)).isZero();
		assertThat(this.employers.countNamed("").block(PATIENCE)).isGreaterThanOrEqualTo(2);
	}

	private List<String> named(String words, int skip, int most) {
		return this.employers.named(words, skip, most)
			.map(Employer::name)
			.collectList()
			.blockOptional(PATIENCE)
			.orElseThrow();
	}

	private Employer employer(String id, String name) {
		return new Employer(new EmployerId(id + "-" + this.run), name, Sector.RETAIL, "Amersfoort",
				new FreeText("Wij werken."), new ReadinessCard(List.of("nl"), null, 0, "Bus 3"), 0);
	}

}
