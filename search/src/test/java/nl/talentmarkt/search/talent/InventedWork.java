package nl.talentmarkt.search.talent;

import java.util.List;
import java.util.stream.Stream;

import nl.talentmarkt.marketplace.text.PublicText;
import nl.talentmarkt.marketplace.work.CommonOccupation;
import nl.talentmarkt.marketplace.work.Occupation;
import nl.talentmarkt.marketplace.work.OccupationCatalogue;
import nl.talentmarkt.marketplace.work.Places;

/** A few occupations and places of the real tables. */
final class InventedWork {

	static final OccupationCatalogue CATALOGUE = OccupationCatalogue.read();

	static final Places PLACES = Places.read();

	static final List<CommonOccupation> JOBS = Stream
		.of("lasser", "automonteur", "kok", "magazijnmedewerker", "verpleegkundige", "timmerman",
				"softwareontwikkelaar", "boekhouder", "kleermaker", "schoonmaker", "leraar-basisonderwijs",
				"vrachtwagenchauffeur", "elektricien", "hovenier", "kapper")
		.map((code) -> CATALOGUE.all()
			.stream()
			.filter((occupation) -> occupation.label().equals(code.replace('-', ' ')))
			.findFirst()
			.orElseThrow())
		.toList();

	static final List<String> TOWNS = List.of("Apeldoorn", "Arnhem", "Den Haag", "Enschede", "Groningen", "Maastricht",
			"Nijmegen", "Utrecht", "Zutphen", "Zwolle");

	private InventedWork() {
	}

	static Occupation occupation(CommonOccupation job, int years) {
		return job.toOccupation(new PublicText(String.join(", ", job.tasks())), years);
	}

}
