package nl.talentmarkt.marketplace.vum;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import nl.talentmarkt.marketplace.work.CefrLevel;
import nl.talentmarkt.marketplace.work.DrivingLicence;
import nl.talentmarkt.marketplace.work.OfferKind;
import nl.talentmarkt.marketplace.work.Sector;
import nl.talentmarkt.marketplace.work.Transport;
import nl.talentmarkt.marketplace.work.WorkingLevel;

/**
 * The codes of VUM 3.0 beside ours, both ways. Where several of ours are one code there,
 * reading gives the lowest: nobody is promised more than the standard says.
 */
final class VumCodes {

	/** The answers to every question of yes or no. */
	static final int YES = 1;

	static final int NO = 2;

	private static final Map<Integer, WorkingLevel> LEVELS = Map.of(2, WorkingLevel.PRIMARY, 3, WorkingLevel.VMBO, 4,
			WorkingLevel.MBO_2, 5, WorkingLevel.HBO, 6, WorkingLevel.WO);

	private static final Map<Integer, CefrLevel> LANGUAGE_LEVELS = Map.of(1, CefrLevel.A0, 2, CefrLevel.A2, 3,
			CefrLevel.B1, 4, CefrLevel.C1);

	private static final Map<String, OfferKind> OFFER_KINDS = Map.of("01", OfferKind.JOB, "02",
			OfferKind.APPRENTICESHIP, "03", OfferKind.VOLUNTEER_WORK, "04", OfferKind.WORK_EXPERIENCE);

	private static final Map<Integer, Transport> TRANSPORT = Map.of(1, Transport.CAR, 3, Transport.BICYCLE, 5,
			Transport.PUBLIC_TRANSPORT);

	/** Who may drive with a heavy trailer may drive without it. */
	private static final Map<String, DrivingLicence> LICENCES = Map.of("AM", DrivingLicence.AM, "B", DrivingLicence.B,
			"B+", DrivingLicence.B, "BE", DrivingLicence.BE, "C", DrivingLicence.C, "CE", DrivingLicence.CE, "D",
			DrivingLicence.D, "DE", DrivingLicence.D, "T", DrivingLicence.T);

	/**
	 * Of motorcycles, light lorries and small buses; they exist, but not in a profile.
	 */
	private static final Set<String> OTHER_LICENCES = Set.of("A", "A1", "A2", "C1", "C1E", "D1", "D1E");

	/** The divisions (afdelingen) of SBI 2008 that make up our sectors. */
	private static final Map<Sector, List<Integer>> DIVISIONS = divisions();

	private static final Map<Integer, Sector> SECTORS = DIVISIONS.entrySet()
		.stream()
		.flatMap((entry) -> entry.getValue().stream().map((division) -> Map.entry(division, entry.getKey())))
		.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

	/** Care for small children belongs to education here, to care in SBI. */
	private static final String CHILDCARE = "8891";

	/**
	 * The groups of SBI that begin with 11 to 16. Codes are written as numbers there, so
	 * that 1131 is the five digits 01131: there is no group 113.
	 */
	private static final Set<String> INDUSTRY_GROUPS = Set.of("110", "120", "131", "132", "133", "139", "141", "142",
			"143", "151", "152", "161", "162");

	private static final Map<String, String> TWO_LETTERS = new HashMap<>();

	static {
		for (String language : Locale.getISOLanguages()) {
			TWO_LETTERS.put(Locale.of(language).getISO3Language(), language);
		}
	}

	private VumCodes() {
	}

	static Optional<WorkingLevel> level(int code) {
		return Optional.ofNullable(LEVELS.get(code));
	}

	static int code(WorkingLevel level) {
		return switch (level) {
			case PRIMARY -> 2;
			case VMBO -> 3;
			case MBO_2, MBO_3, MBO_4 -> 4;
			case HBO -> 5;
			case WO -> 6;
		};
	}

	static Optional<CefrLevel> languageLevel(int code) {
		return Optional.ofNullable(LANGUAGE_LEVELS.get(code));
	}

	static int code(CefrLevel level) {
		return switch (level) {
			case ALFA, A0, A1 -> 1;
			case A2 -> 2;
			case B1, B2 -> 3;
			case C1, C2 -> 4;
		};
	}

	static Optional<OfferKind> offerKind(String code) {
		return Optional.ofNullable(OFFER_KINDS.get(code));
	}

	/** Empty where the standard has none: a proefplaatsing, a stage. */
	static Optional<String> code(OfferKind kind) {
		return OFFER_KINDS.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() == kind)
			.map(Map.Entry::getKey)
			.findFirst();
	}

	static Optional<Transport> transport(int code) {
		return Optional.ofNullable(TRANSPORT.get(code));
	}

	static int code(Transport transport) {
		return switch (transport) {
			case CAR -> 1;
			case BICYCLE -> 3;
			case PUBLIC_TRANSPORT -> 5;
		};
	}

	static Optional<DrivingLicence> licence(String code) {
		return Optional.ofNullable(LICENCES.get(code));
	}

	static boolean isOtherLicence(String code) {
		return OTHER_LICENCES.contains(code);
	}

	/**
	 * Finds our sector of an SBI code.
	 * @param sbi two to five digits, leading zeros lost
	 */
	static Optional<Sector> sector(int sbi) {
		String digits = digits(sbi);
		return digits.startsWith(CHILDCARE) ? Optional.of(Sector.EDUCATION)
				: Optional.ofNullable(SECTORS.get(Integer.valueOf(digits.substring(0, 2))));
	}

	private static String digits(int sbi) {
		String digits = Integer.toString(sbi);
		boolean zeroWasLost = switch (digits.length()) {
			case 1, 3 -> true;
			case 4 -> digits.compareTo("11") > 0 && digits.compareTo("17") < 0
					&& !INDUSTRY_GROUPS.contains(digits.substring(0, 3));
			default -> false;
		};
		return zeroWasLost ? "0" + digits : digits;
	}

	/** Every division of a sector, so that reading them back gives the sector. */
	static List<Integer> divisions(Sector sector) {
		return DIVISIONS.getOrDefault(sector, List.of());
	}

	/** The two letters of a language where there are, as everywhere else here. */
	static String language(String iso6393) {
		return TWO_LETTERS.getOrDefault(iso6393, iso6393);
	}

	static String iso6393(String language) {
		return (language.length() == 2) ? Locale.of(language).getISO3Language() : language;
	}

	static Set<Sector> sectorsWithCodes() {
		return Collections.unmodifiableSet(EnumSet.copyOf(DIVISIONS.keySet()));
	}

	private static Map<Sector, List<Integer>> divisions() {
		Map<Sector, List<Integer>> divisions = new EnumMap<>(Sector.class);
		divisions.put(Sector.AGRICULTURE, List.of(1, 2, 3));
		divisions.put(Sector.MANUFACTURING,
				List.of(10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32));
		divisions.put(Sector.ENGINEERING, List.of(33));
		divisions.put(Sector.ENERGY, List.of(35));
		divisions.put(Sector.CONSTRUCTION, List.of(41, 42, 43));
		divisions.put(Sector.RETAIL, List.of(45, 46, 47));
		divisions.put(Sector.LOGISTICS, List.of(49, 50, 51, 52, 53));
		divisions.put(Sector.HOSPITALITY, List.of(55, 56));
		divisions.put(Sector.ICT, List.of(61, 62, 63));
		divisions.put(Sector.FINANCE, List.of(64, 65, 66));
		divisions.put(Sector.BUSINESS_SERVICES, List.of(68, 69, 70, 71, 72, 73, 74, 77, 78, 79, 80, 82));
		divisions.put(Sector.CLEANING, List.of(81));
		divisions.put(Sector.GOVERNMENT, List.of(84));
		divisions.put(Sector.EDUCATION, List.of(85));
		divisions.put(Sector.CARE, List.of(75, 86, 87, 88));
		divisions.put(Sector.CULTURE, List.of(58, 59, 60, 90, 91, 92, 93));
		divisions.put(Sector.PERSONAL_SERVICES, List.of(94, 95, 96));
		Set<Integer> once = new HashSet<>();
		if (!divisions.values().stream().flatMap(List::stream).allMatch(once::add)) {
			throw new IllegalStateException("A division of SBI belongs to one sector");
		}
		return divisions;
	}

}
