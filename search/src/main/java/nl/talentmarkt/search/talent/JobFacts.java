package nl.talentmarkt.search.talent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.talentmarkt.marketplace.work.CefrLevel;
import nl.talentmarkt.marketplace.work.DrivingLicence;
import nl.talentmarkt.marketplace.work.Place;
import nl.talentmarkt.marketplace.work.Places;

/**
 * Finds in a vacancy what it asks apart from the work: languages, licences, hours, town.
 */
final class JobFacts {

	private static final Map<String, String> LANGUAGES = languages();

	private static final String LANGUAGE = LANGUAGES.keySet()
		.stream()
		.sorted((one, other) -> other.length() - one.length())
		.collect(Collectors.joining("|", "\\b(", ")e?\\b"));

	private static final String LEVEL = "\\b([ABC][12])\\b";

	private static final String A_FEW_WORDS = "(?:[^\\s]+\\s+){0,4}?";

	private static final Pattern LEVEL_FIRST = insensitive(LEVEL + "\\s+" + A_FEW_WORDS + LANGUAGE);

	private static final Pattern LANGUAGE_FIRST = insensitive(LANGUAGE + "\\s+" + A_FEW_WORDS + LEVEL);

	/** How well, as vacancies say it, from much to little. */
	private static final Map<Pattern, CefrLevel> IN_WORDS = inWords();

	private static final Pattern LICENCE = insensitive(
			"(?:rijbewijs|driving licen[cs]e)(?:\\s+categorie)?(?:\\s+(AM|BE|CE|B|C|D|T)\\b)?|\\b(AM|BE|CE|B|C|D|T)-?rijbewijs|vrachtwagenrijbewijs");

	private static final Pattern HOURS = insensitive(
			"\\b(\\d{1,2})\\s*(?:(?:-|/|tot|t/m|à|a|of|to)\\s*(\\d{1,2})\\s*)?-?(?:uur|uren|urige|hours)\\b");

	private static final Pattern FULL_TIME = insensitive("\\bfull[ -]?time\\b|\\bvoltijd\\b");

	private static final Pattern PART_TIME = insensitive("\\bpart[ -]?time\\b|\\bdeeltijd\\b");

	private static final int FEWEST_HOURS = 4;

	private static final int FULL_WEEK = 40;

	private static final Pattern AFTER_PREPOSITION = Pattern.compile(
			"\\b(?:[Ii]n|[Tt]e|[Rr]egio|[Oo]mgeving|[Ss]tandplaats|[Ll]ocatie|[Vv]estiging|[Nn]abij|[Bb]ij|[Nn]ear)\\s+((?:'s-|’s-)?\\p{Lu}[\\p{L}'’-]*(?:\\s+(?:aan|den|de|op|bij|a/d|\\p{Lu}[\\p{L}'’-]*)){0,3})");

	private final Places places;

	JobFacts(Places places) {
		this.places = places;
	}

	List<JobFact> in(String text) {
		List<JobFact> facts = new ArrayList<>();
		text.lines().flatMap(JobFacts::languages).forEach((language) -> addFirst(language, facts));
		LICENCE.matcher(text).results().map(JobFacts::licence).distinct().forEach(facts::add);
		hours(text).ifPresent(facts::add);
		town(text).ifPresent((town) -> facts.add(new JobFact.Town(town.name())));
		return facts;
	}

	private static Stream<JobFact.Language> languages(String line) {
		List<JobFact.Language> found = new ArrayList<>();
		LANGUAGE_FIRST.matcher(line)
			.results()
			.forEach((match) -> found.add(language(match.group(1), level(match.group(2)))));
		LEVEL_FIRST.matcher(line)
			.results()
			.forEach((match) -> found.add(language(match.group(2), level(match.group(1)))));
		if (found.isEmpty()) {
			Matcher named = insensitive(LANGUAGE).matcher(line);
			inWords(line)
				.ifPresent((level) -> named.results().forEach((match) -> found.add(language(match.group(1), level))));
		}
		return found.stream();
	}

	private static Optional<CefrLevel> inWords(String line) {
		return IN_WORDS.entrySet()
			.stream()
			.filter((words) -> words.getKey().matcher(line).find())
			.map(Map.Entry::getValue)
			.findFirst();
	}

	private static CefrLevel level(String name) {
		return CefrLevel.valueOf(name.toUpperCase(Locale.ROOT));
	}

	private static JobFact.Language language(String name, CefrLevel level) {
		String code = LANGUAGES.getOrDefault(name.toLowerCase(Locale.ROOT), "nl");
		return new JobFact.Language(new LanguageRequirement(code, LanguageRequirement.Skill.SPEAKING, level));
	}

	/** Of what is said twice, the first counts. */
	private static void addFirst(JobFact.Language language, List<JobFact> facts) {
		boolean known = facts.stream()
			.anyMatch((fact) -> fact instanceof JobFact.Language other
					&& other.requirement().language().equals(language.requirement().language()));
		if (!known) {
			facts.add(language);
		}
	}

	private static JobFact licence(MatchResult match) {
		String category = Stream.of(1, 2)
			.flatMap((group) -> Stream.ofNullable(match.group(group)))
			.findFirst()
			.orElse(match.group().toLowerCase(Locale.ROOT).startsWith("vrachtwagen") ? "C" : "B");
		return new JobFact.Licence(DrivingLicence.valueOf(category.toUpperCase(Locale.ROOT)));
	}

	private static Optional<JobFact> hours(String text) {
		Optional<JobFact> said = HOURS.matcher(text).results().flatMap((match) -> hours(match).stream()).findFirst();
		return said
			.or(() -> FULL_TIME.matcher(text).find() ? Optional.of(new JobFact.Hours(33, FULL_WEEK)) : Optional.empty())
			.or(() -> PART_TIME.matcher(text).find() ? Optional.of(new JobFact.Hours(8, 32)) : Optional.empty());
	}

	/** A number of hours beyond a week is something else, and so is an hour or two. */
	private static Optional<JobFact> hours(MatchResult match) {
		int least = Integer.parseInt(match.group(1));
		int most = Optional.ofNullable(match.group(2)).map(Integer::parseInt).orElse(least);
		return (FEWEST_HOURS <= least && least <= most && most <= FULL_WEEK)
				? Optional.of(new JobFact.Hours(least, most)) : Optional.empty();
	}

	private Optional<Place> town(String text) {
		return AFTER_PREPOSITION.matcher(text)
			.results()
			.flatMap((match) -> beginnings(match.group(1)))
			.flatMap((name) -> this.places.find(name).stream())
			.findFirst();
	}

	/** Of several words the longest name is meant: <em>Alphen aan den Rijn</em>. */
	private static Stream<String> beginnings(String words) {
		List<String> all = Arrays.asList(words.split("\\s+"));
		return Stream.iterate(all.size(), (length) -> length > 0, (length) -> length - 1)
			.map((length) -> String.join(" ", all.subList(0, length)));
	}

	private static Map<String, String> languages() {
		Map<String, String> codes = new LinkedHashMap<>();
		for (String code : List.of("nl", "en", "de", "fr", "es", "ar", "tr", "pl", "uk", "ti", "fa", "ru", "so",
				"ku")) {
			for (String in : List.of("nl", "en")) {
				codes.put(Locale.of(code).getDisplayLanguage(Locale.of(in)).toLowerCase(Locale.ROOT), code);
			}
		}
		codes.put("farsi", "fa");
		codes.put("dari", "fa");
		return codes;
	}

	private static Map<Pattern, CefrLevel> inWords() {
		Map<Pattern, CefrLevel> levels = new LinkedHashMap<>();
		levels.put(insensitive("vloeiend|uitstekend|moedertaal|perfect|fluent|native"), CefrLevel.C1);
		levels.put(insensitive("redelijk|voldoende|reasonable"), CefrLevel.B1);
		levels.put(insensitive("basis|een beetje|eenvoudig|basic|some"), CefrLevel.A2);
		levels.put(insensitive("goed|good|beheerst|beheersing|taalvaardig"), CefrLevel.B2);
		levels.put(insensitive("spreek|spreekt|kennis van|speak"), CefrLevel.B1);
		return levels;
	}

	private static Pattern insensitive(String expression) {
		return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

}
