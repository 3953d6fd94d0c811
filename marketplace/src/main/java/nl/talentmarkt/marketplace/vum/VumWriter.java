package nl.talentmarkt.marketplace.vum;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import nl.talentmarkt.marketplace.talent.TalentProfile;
import nl.talentmarkt.marketplace.work.Availability;
import nl.talentmarkt.marketplace.work.LanguageSkill;
import nl.talentmarkt.marketplace.work.Mobility;
import nl.talentmarkt.marketplace.work.Places;

/**
 * Writes the search tier of a talent in the terms of VUM 3.0, as {@link VumMapping} says.
 */
public final class VumWriter {

	/** The scheme of occupations whose address the standard knows. */
	public static final String COMPETENT_NL = "CompetentNL";

	private static final Set<DayOfWeek> OFFICE_DAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

	private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

	private final Places places;

	/**
	 * Makes a writer.
	 * @param places to write towns as postcodes
	 */
	public VumWriter(Places places) {
		this.places = places;
	}

	/**
	 * Writes a profile.
	 * @param reference what the talent is called in the exchange, never the talent's id
	 * @param profile the search tier
	 * @param unnamedOccupations addresses of occupations that came from the exchange and
	 * have no name yet
	 * @return a {@code werkzoekendeProfiel}
	 */
	public ObjectNode write(String reference, TalentProfile profile, List<String> unnamedOccupations) {
		ObjectNode seeker = JSON.objectNode().put("idWerkzoekende", reference);
		occupations(seeker, profile, unnamedOccupations);
		ArrayNode sectors = JSON.arrayNode();
		profile.sectors()
			.stream()
			.flatMap((sector) -> VumCodes.divisions(sector).stream())
			.forEach((division) -> sectors.addObject().put("codeSbi", division));
		put(seeker, "sector", sectors);
		ArrayNode contracts = JSON.arrayNode();
		profile.offerKinds()
			.stream()
			.flatMap((kind) -> VumCodes.code(kind).stream())
			.forEach((code) -> contracts.addObject().put("codeTypeOvereenkomst", code));
		put(seeker, "contractvorm", contracts);
		Availability availability = profile.availability();
		if (availability != null) {
			availability(seeker, availability);
		}
		Mobility mobility = profile.mobility();
		if (mobility != null) {
			mobility(seeker, mobility);
		}
		qualification(seeker, profile);
		return seeker;
	}

	private static void occupations(ObjectNode seeker, TalentProfile profile, List<String> unnamed) {
		ArrayNode occupations = JSON.arrayNode();
		unnamed.forEach((address) -> occupations.addObject().put("codeBeroepsnaam", address));
		profile.occupations()
			.stream()
			.filter((occupation) -> occupation.scheme().equals(COMPETENT_NL) && occupation.uri() != null)
			.forEach((occupation) -> occupations.addObject().put("codeBeroepsnaam", occupation.uri()));
		put(seeker, "bemiddelingsberoep", occupations);
	}

	private static void availability(ObjectNode seeker, Availability availability) {
		ObjectNode hours = seeker.putObject("werktijden")
			.put("aantalWerkurenPerWeekMinimaal", availability.leastHours())
			.put("aantalWerkurenPerWeekMaximaal", availability.mostHours());
		if (availability.days().equals(OFFICE_DAYS)) {
			hours.put("indicatieKantoortijden", VumCodes.YES);
		}
		seeker.putObject("flexibiliteit").put("datumAanvangBeschikbaarVoorWerk", availability.from().toString());
	}

	private void mobility(ObjectNode seeker, Mobility mobility) {
		this.places.find(mobility.place())
			.ifPresent((place) -> seeker.putObject("mobiliteit")
				// The standard wants letters too; those of the first street say the
				// least.
				.put("bemiddelingspostcode", place.postcode() + "AA")
				.put("maximaleReisafstand", mobility.largestDistance()));
		ArrayNode vehicles = JSON.arrayNode();
		mobility.transport()
			.forEach((transport) -> vehicles.addObject()
				.put("codeVervoermiddel", VumCodes.code(transport))
				.put("indicatieBeschikbaarVoorWoonWerkverkeer", VumCodes.YES));
		put(seeker, "vervoermiddel", vehicles);
	}

	private static void qualification(ObjectNode seeker, TalentProfile profile) {
		ObjectNode qualification = JSON.objectNode();
		if (profile.level() != null) {
			qualification.put("codeWerkEnDenkniveauWerkzoekende", VumCodes.code(profile.level()));
		}
		ArrayNode interests = JSON.arrayNode();
		profile.interests().forEach((interest) -> interests.addObject().put("naamInteresse", interest.value()));
		put(qualification, "interesse", interests);
		ArrayNode languages = JSON.arrayNode();
		profile.languages().forEach((language) -> languages.add(language(language)));
		put(qualification, "taalbeheersing", languages);
		ArrayNode licences = JSON.arrayNode();
		Mobility mobility = profile.mobility();
		if (mobility != null) {
			mobility.licences().forEach((licence) -> licences.addObject().put("codeSoortRijbewijs", licence.name()));
		}
		put(qualification, "rijbewijs", licences);
		if (!qualification.isEmpty()) {
			seeker.set("arbeidsmarktkwalificatie", qualification);
		}
	}

	private static ObjectNode language(LanguageSkill skill) {
		return JSON.objectNode()
			.put("codeTaal", VumCodes.iso6393(skill.language()))
			.put("codeNiveauTaalbeheersingLuisteren", VumCodes.code(skill.levels().listening()))
			.put("codeNiveauTaalbeheersingLezen", VumCodes.code(skill.levels().reading()))
			.put("codeNiveauTaalbeheersingMondeling", VumCodes.code(skill.levels().speaking()))
			.put("codeNiveauTaalbeheersingSchriftelijk", VumCodes.code(skill.levels().writing()));
	}

	private static void put(ObjectNode node, String name, ArrayNode list) {
		if (!list.isEmpty()) {
			node.set(name, list);
		}
	}

}
