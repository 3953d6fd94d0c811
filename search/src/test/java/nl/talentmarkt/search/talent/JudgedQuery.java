package nl.talentmarkt.search.talent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;

import nl.talentmarkt.marketplace.talent.TalentProfile;
import nl.talentmarkt.marketplace.work.CefrLevel;
import nl.talentmarkt.marketplace.work.CommonOccupation;
import nl.talentmarkt.marketplace.work.DrivingLicence;
import nl.talentmarkt.marketplace.work.Mobility;
import nl.talentmarkt.marketplace.work.Occupation;
import nl.talentmarkt.marketplace.work.OccupationGroup;

/**
 * A question with what makes a talent a good answer, decided from what an employer who
 * asks it wants, before anything was searched.
 * <p>
 * Grades: 3 for who has the occupation that is meant (with {@code +word}: and that word
 * in the tasks) and meets every condition; 2 for an occupation that would also do; 1 for
 * somebody of the same group whose tasks hold one of the words. Who has the occupation
 * but misses a condition: 1 when the condition was typed as one of few words, 2 in a job
 * text, where it is a wish, and where an occupation that would also do counts 1.
 *
 * @param kind what sort of question it is
 * @param query the question
 * @param exact codes of occupations, perhaps each with a word of the task
 * @param close codes of occupations that would also do, in the same form
 * @param tasks parts of words in tasks of the same group
 * @param conditions what else is asked
 */
record JudgedQuery(String kind, TalentQuery query, List<String> exact, List<String> close, List<String> tasks,
		Map<String, String> conditions) {

	static final String JOB_TEXT = "jobtext";

	private static final String BLOCK = "=== ";

	static List<JudgedQuery> all() {
		return Stream
			.concat(read("judged-queries.csv").lines().skip(1).map(JudgedQuery::line),
					Arrays.stream(read("judged-job-texts.txt").split(BLOCK))
						.filter((block) -> !block.isBlank())
						.map(JudgedQuery::block))
			.toList();
	}

	private static JudgedQuery line(String line) {
		String[] cells = line.split(";", -1);
		return new JudgedQuery(cells[0], TalentQuery.text(cells[1]), values(cells[2]), values(cells[3]),
				values(cells[4]), pairs(cells[5]));
	}

	private static JudgedQuery block(String block) {
		int end = block.indexOf('\n');
		Map<String, String> head = pairs(block.substring(0, end));
		return new JudgedQuery(JOB_TEXT, TalentQuery.jobText(block.substring(end + 1)),
				values(head.getOrDefault("exact", "")), values(head.getOrDefault("close", "")), List.of(), head);
	}

	private static List<String> values(String cell) {
		return Arrays.stream(cell.split(",")).map(String::strip).filter((value) -> !value.isEmpty()).toList();
	}

	private static Map<String, String> pairs(String cell) {
		return Arrays.stream(cell.split(";"))
			.filter((pair) -> pair.contains("="))
			.collect(Collectors.toMap((pair) -> pair.substring(0, pair.indexOf('=')).strip(),
					(pair) -> pair.substring(pair.indexOf('=') + 1).strip()));
	}

	private static String read(String file) {
		try {
			return new ClassPathResource(file, JudgedQuery.class).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Checks that every occupation that is named is one. */
	List<String> unknownOccupations() {
		return Stream.concat(this.exact.stream(), this.close.stream())
			.map(JudgedQuery::code)
			.filter((code) -> InventedWork.CATALOGUE.find(code).isEmpty())
			.toList();
	}

	int grade(TalentProfile profile) {
		boolean meetsAll = this.conditions.entrySet().stream().allMatch((asked) -> meets(profile, asked));
		boolean wished = this.kind.equals(JOB_TEXT);
		if (has(profile, (occupation) -> this.exact.stream().anyMatch((asked) -> isMeant(occupation, asked)))) {
			return meetsAll ? 3 : wished ? 2 : 1;
		}
		if (has(profile, (occupation) -> this.close.stream().anyMatch((asked) -> isMeant(occupation, asked)))) {
			return (meetsAll && !wished) ? 2 : 1;
		}
		return (meetsAll && has(profile, this::isRelated)) ? 1 : 0;
	}

	private static boolean has(TalentProfile profile, Predicate<Occupation> condition) {
		return profile.occupations().stream().anyMatch(condition);
	}

	private static boolean isMeant(Occupation occupation, String asked) {
		return code(asked).equals(occupation.uri()) && tasks(occupation).contains(task(asked));
	}

	private static String code(String asked) {
		int end = asked.indexOf('+');
		return (end < 0) ? asked : asked.substring(0, end);
	}

	private static String task(String asked) {
		int end = asked.indexOf('+');
		return (end < 0) ? "" : asked.substring(end + 1);
	}

	private boolean isRelated(Occupation occupation) {
		return this.tasks.stream().anyMatch(tasks(occupation)::contains)
				&& Stream.concat(this.exact.stream(), this.close.stream())
					.map(JudgedQuery::code)
					.anyMatch((code) -> group(code) == group(String.valueOf(occupation.uri())));
	}

	private static OccupationGroup group(String code) {
		return InventedWork.CATALOGUE.find(code).map(CommonOccupation::group).orElseThrow();
	}

	private static String tasks(Occupation occupation) {
		return occupation.tasks().value().toLowerCase(Locale.ROOT);
	}

	private static boolean meets(TalentProfile profile, Map.Entry<String, String> asked) {
		String value = asked.getValue();
		Mobility mobility = profile.mobility();
		return switch (asked.getKey()) {
			case "place" -> mobility != null && mobility.place().equals(value);
			case "licence" -> mobility != null && mobility.licences().contains(DrivingLicence.valueOf(value));
			case "dutch" -> speaks(profile, "nl", CefrLevel.valueOf(value));
			case "english" -> speaks(profile, "en", CefrLevel.valueOf(value));
			case "hours" -> works(profile, value.split("-"));
			default -> true;
		};
	}

	private static boolean speaks(TalentProfile profile, String language, CefrLevel level) {
		return profile.languages()
			.stream()
			.anyMatch((known) -> known.language().equals(language) && known.levels().speaking().reaches(level));
	}

	private static boolean works(TalentProfile profile, String[] hours) {
		return profile.availability() != null && profile.availability().leastHours() <= Integer.parseInt(hours[1])
				&& Integer.parseInt(hours[0]) <= profile.availability().mostHours();
	}

}
