package nl.talentmarkt.marketplace.work;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import nl.talentmarkt.marketplace.text.PublicText;

import static org.assertj.core.api.Assertions.assertThat;

class OccupationCatalogueTests {

	private final OccupationCatalogue catalogue = OccupationCatalogue.read();

	@Test
	void knowsTheOccupationsThatPeopleDo() {
		assertThat(this.catalogue.all()).hasSizeGreaterThanOrEqualTo(240);
		assertThat(List.of("lasser", "vrachtwagenchauffeur", "verzorgende", "kok", "kapper", "naaister", "automonteur",
				"elektricien", "stukadoor", "tandarts", "apotheker", "leraar", "boekhouder", "softwareontwikkelaar",
				"heftruckchauffeur", "orderpicker", "schoonmaker", "teeltmedewerker", "bakker", "slager", "timmerman",
				"metselaar", "loodgieter", "verpleegkundige", "arts", "civiel-ingenieur"))
			.allSatisfy((code) -> assertThat(this.catalogue.find(code)).isPresent());
	}

	@Test
	void givesEveryOccupationACodeOfItsOwn() {
		assertThat(this.catalogue.all()).extracting(CommonOccupation::code)
			.doesNotHaveDuplicates()
			.allMatch((code) -> code.matches("[\\p{Ll}0-9]+(-[\\p{Ll}0-9]+)*"));
		assertThat(this.catalogue.all()).extracting(CommonOccupation::label).doesNotHaveDuplicates();
	}

	@Test
	void completesEveryRow() {
		assertThat(this.catalogue.all()).allSatisfy((occupation) -> {
			assertThat(occupation.label()).isNotBlank();
			assertThat(occupation.synonyms()).containsKeys("nl", "en", "ar");
			assertThat(occupation.tasks()).hasSizeBetween(4, 6)
				.doesNotHaveDuplicates()
				.allMatch((task) -> task.length() <= 60 && !task.endsWith("."));
			assertThat(occupation.synonyms().values())
				.allSatisfy((names) -> assertThat(names).doesNotHaveDuplicates().noneMatch((name) -> name.isBlank()));
		});
	}

	@Test
	void usesEveryGroupAndSector() {
		assertThat(this.catalogue.all()).extracting(CommonOccupation::group).contains(OccupationGroup.values());
		assertThat(this.catalogue.all()).extracting(CommonOccupation::sector).contains(Sector.values());
		assertThat(this.catalogue.all()).extracting(CommonOccupation::level).contains(WorkingLevel.values());
	}

	@Test
	void writesEachLanguageInItsOwnScript() {
		Map<String, String> scripts = Map.of("nl", "[\\p{IsLatin}\\p{Nd} .,'/&-]+", "en",
				"[\\p{IsLatin}\\p{Nd} .,'/&-]+", "ar", "[\\p{IsArabic}\\p{IsLatin} ]+", "fa", "[\\p{IsArabic}\u200C ]+",
				"uk", "[\\p{IsCyrillic}\\p{IsLatin} '-]+", "tr", "[\\p{IsLatin} '-]+", "ti", "[\\p{IsEthiopic} ]+");
		List<String> misspelt = new ArrayList<>();
		this.catalogue.all()
			.forEach((occupation) -> occupation.synonyms()
				.forEach((language, names) -> names.stream()
					.filter((name) -> !name.matches(scripts.getOrDefault(language, "")))
					.forEach(misspelt::add)));
		assertThat(misspelt).isEmpty();
	}

	@Test
	void letsNoNameMeanTwoOccupations() {
		Map<String, String> meanings = new HashMap<>();
		for (CommonOccupation occupation : this.catalogue.all()) {
			meanings.put("nl " + folded(occupation.label()), occupation.code());
		}
		for (CommonOccupation occupation : this.catalogue.all()) {
			occupation.synonyms()
				.forEach((language, names) -> names.forEach(
						(name) -> assertThat(meanings.putIfAbsent(language + " " + folded(name), occupation.code()))
							.as(name)
							.isIn(null, occupation.code())));
		}
	}

	@Test
	void becomesTheOccupationOfATalent() {
		CommonOccupation welder = this.catalogue.find("lasser").orElseThrow();
		assertThat(welder.toOccupation(new PublicText("Trappen lassen"), 6))
			.isEqualTo(new Occupation("Talentmarkt", "lasser", "lasser", new PublicText("Trappen lassen"), 6));
	}

	@Test
	void findsNothingUnderAnUnknownCode() {
		assertThat(this.catalogue.find("tovenaar")).isEmpty();
	}

	private static String folded(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
	}

}
