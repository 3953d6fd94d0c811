package nl.talentmarkt.search.talent;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import nl.talentmarkt.marketplace.talent.CoachNotes.WorkPermission;
import nl.talentmarkt.marketplace.talent.ProfileState;
import nl.talentmarkt.marketplace.talent.TalentProfile;
import nl.talentmarkt.marketplace.work.DrivingLicence;
import nl.talentmarkt.marketplace.work.Occupation;
import nl.talentmarkt.marketplace.work.OccupationGroup;
import nl.talentmarkt.marketplace.work.OfferKind;
import nl.talentmarkt.marketplace.work.Sector;
import nl.talentmarkt.marketplace.work.Transport;
import nl.talentmarkt.marketplace.work.WorkingLevel;

/**
 * A property of talents that is chosen from a list with counts. Its values are texts, so
 * that an address can carry them: the names of constants, except for {@link #OCCUPATION},
 * {@link #LANGUAGE} and {@link #DISTANCE}.
 */
@SuppressWarnings("ImmutableEnumChecker") // its functions have no state
public enum Facet {

	/** Beroepsgroep; values are names of {@link OccupationGroup}. */
	OCCUPATION_GROUP(Choice.ANY, isConstantOf(OccupationGroup.class), (profile) -> List.of()),

	/** Beroep; values are Dutch names of occupations. */
	OCCUPATION(Choice.ANY, Facet::isLabel,
			(profile) -> profile.occupations().stream().map(Occupation::label).distinct().toList()),

	/** Sector; values are names of {@link Sector}. */
	SECTOR(Choice.ANY, isConstantOf(Sector.class), (profile) -> names(profile.sectors())),

	/** Werk- en denkniveau; values are names of {@link WorkingLevel}. */
	LEVEL(Choice.ANY, isConstantOf(WorkingLevel.class),
			(profile) -> Stream.ofNullable(profile.level()).map(Enum::name).toList()),

	/** Taal; values are as {@link LanguageRequirement#value()} writes them. */
	LANGUAGE(Choice.ALL, (value) -> LanguageRequirement.parse(value).isPresent(),
			(profile) -> profile.languages()
				.stream()
				.flatMap((known) -> LanguageRequirement.metBy(known).stream())
				.map(LanguageRequirement::value)
				.toList()),

	/** Hours a week; values are names of {@link HoursBand}. */
	HOURS(Choice.ANY, isConstantOf(HoursBand.class),
			(profile) -> Stream.ofNullable(profile.availability())
				.flatMap((when) -> names(HoursBand.of(when)).stream())
				.toList()),

	/** Dagen; values are names of {@link DayOfWeek}. */
	DAY(Choice.ALL, isConstantOf(DayOfWeek.class),
			(profile) -> Stream.ofNullable(profile.availability())
				.flatMap((when) -> names(when.days()).stream())
				.toList()),

	/** How soon; values are names of {@link Start}. Depends on the day of asking. */
	START(Choice.ANY, isConstantOf(Start.class), (profile) -> List.of()),

	/** Rijbewijs; values are names of {@link DrivingLicence}. */
	LICENCE(Choice.ALL, isConstantOf(DrivingLicence.class),
			(profile) -> Stream.ofNullable(profile.mobility())
				.flatMap((how) -> names(how.licences()).stream())
				.toList()),

	/** Vervoer; values are names of {@link Transport}. */
	TRANSPORT(Choice.ANY, isConstantOf(Transport.class),
			(profile) -> Stream.ofNullable(profile.mobility())
				.flatMap((how) -> names(how.transport()).stream())
				.toList()),

	/** Kind of offer wanted; values are names of {@link OfferKind}. */
	OFFER_KIND(Choice.ANY, isConstantOf(OfferKind.class), (profile) -> names(profile.offerKinds())),

	/**
	 * Kilometres from the place of the question; values are whole numbers from 1 to 200.
	 * Means nothing without a place.
	 */
	DISTANCE(Choice.ANY, Facet::isDistance, (profile) -> List.of()),

	/**
	 * For coaches only. Where the profile stands; values are names of
	 * {@link ProfileState}.
	 */
	PROFILE_STATE(Choice.ANY, isConstantOf(ProfileState.class), (profile) -> List.of()),

	/** For coaches only. Days without lessons; values are names of {@link DayOfWeek}. */
	LESSON_FREE(Choice.ALL, isConstantOf(DayOfWeek.class), (profile) -> List.of()),

	/**
	 * For coaches only. What was verified; values are names of {@link WorkPermission}.
	 */
	RIGHT_TO_WORK(Choice.ANY, isConstantOf(WorkPermission.class), (profile) -> List.of());

	private static final int LONGEST_LABEL = 200;

	private final Choice choice;

	private final Predicate<String> accepted;

	private final Function<TalentProfile, List<String>> values;

	Facet(Choice choice, Predicate<String> accepted, Function<TalentProfile, List<String>> values) {
		this.choice = choice;
		this.accepted = accepted;
		this.values = values;
	}

	/**
	 * Tells what several chosen values mean together.
	 * @return {@link Choice#ANY} or {@link Choice#ALL}
	 */
	public Choice choice() {
		return this.choice;
	}

	/**
	 * Tells whether only coaches choose it, because nobody else may know its values. In
	 * any other question it means nothing.
	 * @return true for what the search tier does not hold
	 */
	public boolean isForCoachesOnly() {
		return switch (this) {
			case PROFILE_STATE, LESSON_FREE, RIGHT_TO_WORK -> true;
			case OCCUPATION_GROUP, OCCUPATION, SECTOR, LEVEL, LANGUAGE, HOURS, DAY, START, LICENCE, TRANSPORT,
					OFFER_KIND, DISTANCE ->
				false;
		};
	}

	/**
	 * Tells whether a text is a value of this facet.
	 * @param value any text
	 * @return false for what nobody could have chosen
	 */
	public boolean accepts(String value) {
		return this.accepted.test(value);
	}

	/**
	 * Returns a profile's values.
	 * @param profile the profile
	 * @return none for {@link #START} and {@link #DISTANCE}, which depend on the
	 * question, and for what the profile does not hold
	 */
	List<String> valuesOf(TalentProfile profile) {
		return this.values.apply(profile);
	}

	/**
	 * Returns the order in which people expect the values, when there is one: from little
	 * to much, from Monday to Sunday.
	 */
	Optional<Comparator<String>> naturalOrder() {
		return switch (this) {
			case LEVEL -> Optional.of(Comparator.comparing(WorkingLevel::valueOf));
			case HOURS -> Optional.of(Comparator.comparing(HoursBand::valueOf));
			case DAY, LESSON_FREE -> Optional.of(Comparator.comparing(DayOfWeek::valueOf));
			case START -> Optional.of(Comparator.comparing(Start::valueOf));
			case PROFILE_STATE -> Optional.of(Comparator.comparing(ProfileState::valueOf));
			case RIGHT_TO_WORK -> Optional.of(Comparator.comparing(WorkPermission::valueOf));
			case OFFER_KIND -> Optional.of(Comparator.comparing(OfferKind::valueOf));
			case DISTANCE -> Optional.of(Comparator.comparing(Integer::valueOf));
			case LANGUAGE -> Optional.of(Comparator.comparing(Facet::requirement,
					Comparator.comparing(LanguageRequirement::language)
						.thenComparing(LanguageRequirement::skill)
						.thenComparing(LanguageRequirement::level)));
			case OCCUPATION_GROUP, OCCUPATION, SECTOR, LICENCE, TRANSPORT -> Optional.empty();
		};
	}

	private static LanguageRequirement requirement(String value) {
		return LanguageRequirement.parse(value).orElseThrow();
	}

	private static <E extends Enum<E>> Predicate<String> isConstantOf(Class<E> type) {
		return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList()::contains;
	}

	private static List<String> names(Collection<? extends Enum<?>> constants) {
		return constants.stream().map(Enum::name).sorted().toList();
	}

	private static boolean isLabel(String value) {
		return !value.isBlank() && value.length() <= LONGEST_LABEL;
	}

	private static boolean isDistance(String value) {
		return value.matches("[1-9][0-9]?|1[0-9]{2}|200");
	}

	/** What several chosen values of one facet mean together. */
	public enum Choice {

		/**
		 * One of them is enough. Counts leave this facet's own choices out of account:
		 * what each value would yield.
		 */
		ANY,

		/**
		 * All of them are needed. Counts take this facet's own choices into account: what
		 * would remain with each value added.
		 */
		ALL

	}

}
