package nl.talentmarkt.search.talent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import nl.talentmarkt.search.occupation.NamedOccupation;

/**
 * Writes what was read in a vacancy: for the page, and so that it is read again alike.
 */
final class JobEssence {

	private static final Locale DUTCH = Locale.of("nl");

	private static final String CUE = "Gezocht ";

	private static final int MOST_WORDS = 15;

	private JobEssence() {
	}

	static JobReading of(ReadJobText read) {
		List<String> words = read.words().keySet().stream().limit(MOST_WORDS).toList();
		return new JobReading(read.main()
			.stream()
			.flatMap((name) -> name.occupations().stream())
			.map(NamedOccupation::label)
			.distinct()
			.toList(), read.facts(), words, essence(read, words));
	}

	/**
	 * A line for each thing, what counts most first; a line that has no room is left out.
	 */
	private static String essence(ReadJobText read, List<String> words) {
		List<String> lines = new ArrayList<>();
		read.main().forEach((name) -> lines.add(CUE + name.typed()));
		read.facts().forEach((fact) -> lines.add(line(fact)));
		read.mentioned().forEach((name) -> lines.add(name.typed()));
		lines.addAll(words);
		StringBuilder essence = new StringBuilder();
		for (String line : lines) {
			if (essence.length() + line.length() < SearchText.MAX_LENGTH) {
				essence.append(essence.isEmpty() ? "" : "\n").append(line);
			}
		}
		return essence.toString();
	}

	private static String line(JobFact fact) {
		return switch (fact) {
			case JobFact.Language language ->
				language.requirement().locale().getDisplayLanguage(DUTCH) + " " + language.requirement().level();
			case JobFact.Licence licence -> "rijbewijs " + licence.category();
			case JobFact.Hours hours -> hours.least() + "-" + hours.most() + " uur";
			case JobFact.Town town -> "in " + town.place();
		};
	}

}
