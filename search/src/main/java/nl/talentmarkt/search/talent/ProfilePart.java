package nl.talentmarkt.search.talent;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.talent.Diploma;
import nl.talentmarkt.marketplace.work.CefrLevel;
import nl.talentmarkt.marketplace.work.DrivingLicence;
import nl.talentmarkt.marketplace.work.LanguageSkill;
import nl.talentmarkt.marketplace.work.OccupationGroup;
import nl.talentmarkt.marketplace.work.OfferKind;
import nl.talentmarkt.marketplace.work.Sector;
import nl.talentmarkt.marketplace.work.Transport;
import nl.talentmarkt.marketplace.work.WorkingLevel;
import nl.talentmarkt.search.occupation.OccupationNames;

/**
 * The search tier as documents hold it, whoever they are for, with what is derived from
 * it for finding and counting: an allow-list. It stands between the other fields of a
 * document and not in a field of its own.
 *
 * @param occupations the occupations of the search tier
 * @param interests what attracts this person
 * @param sectors the sectors
 * @param level werk- en denkniveau, or null
 * @param languages the languages
 * @param competences the competences
 * @param diplomas the diplomas
 * @param certificates approved certificates
 * @param leastHours fewest hours a week, or null
 * @param mostHours most hours a week, or null
 * @param days free days
 * @param availableFrom the first day, or null
 * @param place the town, or null
 * @param largestDistance kilometres, or null
 * @param transport ways to get to work
 * @param licences driving licences
 * @param offerKinds kinds of offer wanted
 * @param openToOtherWork whether other work is welcome
 * @param freeToWork whether no permit is needed, as a coach verified
 * @param references approved references
 * @param occupationGroups the groups of the occupations that are known
 * @param location where the town lies, or null when it is not known
 * @param concepts the occupations by which classifications know them, as
 * {@link OccupationNames#key} writes them: only for finding
 * @param town {@link Coordinates#key()} of the location: only for counting
 * @param facts Dutch names of sectors and languages, and the town: only for finding
 * @param hoursBands names of {@link HoursBand}: only for finding
 * @param languageLevels the {@link LanguageRequirement#value()} of each skill's own level
 * @param counted values as they are counted
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProfilePart(List<OccupationPart> occupations, List<String> interests, List<Sector> sectors,
		@Nullable WorkingLevel level, List<LanguagePart> languages, List<String> competences,
		List<DiplomaPart> diplomas, List<CertificatePart> certificates, @Nullable Integer leastHours,
		@Nullable Integer mostHours, List<DayOfWeek> days, @Nullable LocalDate availableFrom, @Nullable String place,
		@Nullable Integer largestDistance, List<Transport> transport, List<DrivingLicence> licences,
		List<OfferKind> offerKinds, boolean openToOtherWork, boolean freeToWork, List<ReferencePart> references,
		List<OccupationGroup> occupationGroups, @Nullable Coordinates location, List<String> concepts,
		@Nullable String town, List<String> facts, List<String> hoursBands, List<String> languageLevels,
		Counted counted) {

	/**
	 * An occupation.
	 *
	 * @param scheme the classification
	 * @param uri the concept, or null
	 * @param label its Dutch name
	 * @param tasks what was done
	 * @param years years of experience
	 */
	@JsonInclude(JsonInclude.Include.NON_EMPTY)
	record OccupationPart(String scheme, @Nullable String uri, String label, String tasks, int years) {
	}

	/**
	 * A language.
	 *
	 * @param language its code
	 * @param listening level
	 * @param reading level
	 * @param talking level
	 * @param speaking level
	 * @param writing level
	 * @param source who established the levels
	 * @param establishedOn when
	 */
	record LanguagePart(String language, CefrLevel listening, CefrLevel reading, CefrLevel talking, CefrLevel speaking,
			CefrLevel writing, LanguageSkill.Source source, LocalDate establishedOn) {
	}

	/**
	 * A diploma.
	 *
	 * @param name the training
	 * @param valuation how far its valuation is
	 * @param valuedAs the Dutch level, or null
	 */
	@JsonInclude(JsonInclude.Include.NON_EMPTY)
	record DiplomaPart(String name, Diploma.Valuation valuation, @Nullable WorkingLevel valuedAs) {
	}

	/**
	 * A certificate.
	 *
	 * @param id what identifies it within the talent
	 * @param name what it is called
	 * @param validUntil the last day, or null
	 */
	@JsonInclude(JsonInclude.Include.NON_EMPTY)
	record CertificatePart(String id, String name, @Nullable LocalDate validUntil) {
	}

	/**
	 * A reference.
	 *
	 * @param id what identifies it within the talent
	 * @param from who says it
	 * @param text what that person says
	 */
	record ReferencePart(String id, String from, String text) {
	}

	/**
	 * What is counted most, in one value for each talent: counting one value takes a
	 * fraction of the time of counting several. Each holds all values of a facet with
	 * spaces between them, or is null when there are none.
	 *
	 * @param hours of {@link Facet#HOURS}
	 * @param days of {@link Facet#DAY}
	 * @param licences of {@link Facet#LICENCE}
	 * @param transport of {@link Facet#TRANSPORT}
	 * @param offerKinds of {@link Facet#OFFER_KIND}
	 * @param dutch the level of speaking Dutch, as {@link LanguageRequirement#value()}
	 */
	@JsonInclude(JsonInclude.Include.NON_EMPTY)
	record Counted(@Nullable String hours, @Nullable String days, @Nullable String licences, @Nullable String transport,
			@Nullable String offerKinds, @Nullable String dutch) {
	}

}
