package nl.talentmarkt.marketplace.vum;

import java.util.List;

/**
 * Where a component of our profile stands in VUM 3.0: the documented table that
 * {@link VumWriter} and the import keep to.
 *
 * @param component the component of {@code TalentProfile}, with a dot before that of a
 * record within it
 * @param counterpart the path in VUM; empty when there is none
 * @param direction which way it goes
 * @param remark what gets lost, or why there is no counterpart
 */
public record VumMapping(String component, String counterpart, Direction direction, String remark) {

	private static final String QUALIFICATION = "arbeidsmarktkwalificatie.";

	/** Every component of the profile. */
	public static final List<VumMapping> ALL = List.of(new VumMapping("occupations",
			"bemiddelingsberoep[].codeBeroepsnaam", Direction.WRITTEN,
			"Only addresses of CompetentNL; read without a name, they wait in the origin for the coach to name"),
			new VumMapping("interests", QUALIFICATION + "interesse[].naamInteresse", Direction.BOTH, ""),
			new VumMapping("sectors", "sector[].codeSbi", Direction.BOTH,
					"Written as the SBI divisions of the sector; mining, water and households have no sector here"),
			new VumMapping("level", QUALIFICATION + "codeWerkEnDenkniveauWerkzoekende", Direction.BOTH,
					"mbo 2, 3 and 4 are one code, read as mbo 2; no primary school has no level here"),
			new VumMapping("languages", QUALIFICATION + "taalbeheersing[]", Direction.BOTH,
					"Four levels for eight, read as the lowest; talking and speaking are one; no date, no source"),
			new VumMapping("competences", "", Direction.NONE,
					"VUM has codes of a list without public names; ours are plain words"),
			new VumMapping("diplomas", "", Direction.NONE,
					"VUM has codes of Dutch schooling, no foreign diploma and no valuation; read into the CV"),
			new VumMapping("certificates", "", Direction.NONE,
					"Courses with a certificate are read into the portfolio; showing them needs the talent's word"),
			new VumMapping("references", "", Direction.NONE, "VUM has none"),
			new VumMapping("availability.leastHours", "werktijden.aantalWerkurenPerWeekMinimaal", Direction.BOTH, ""),
			new VumMapping("availability.mostHours", "werktijden.aantalWerkurenPerWeekMaximaal", Direction.BOTH,
					"At most 40 here"),
			new VumMapping("availability.days", "werktijden.indicatieKantoortijden", Direction.BOTH,
					"Office hours are Monday to Friday; VUM has no other days"),
			new VumMapping("availability.from", "flexibiliteit.datumAanvangBeschikbaarVoorWerk", Direction.BOTH, ""),
			new VumMapping("mobility.place", "mobiliteit.bemiddelingspostcode", Direction.BOTH,
					"The town only; written with the postcode of its centre"),
			new VumMapping("mobility.largestDistance", "mobiliteit.maximaleReisafstand", Direction.BOTH,
					"At most 200 km here"),
			new VumMapping("mobility.transport", "vervoermiddel[].codeVervoermiddel", Direction.BOTH,
					"Moped, motorcycle and other have no place here"),
			new VumMapping("mobility.licences", QUALIFICATION + "rijbewijs[].codeSoortRijbewijs", Direction.BOTH,
					"A, A1, A2, C1, C1E, D1 and D1E have no place here; B+ is read as B, DE as D"),
			new VumMapping("offerKinds", "contractvorm[].codeTypeOvereenkomst", Direction.BOTH,
					"VUM has no code for proefplaatsing, stage, taalstage or meeloopdag"),
			new VumMapping("openToOtherWork", "", Direction.NONE, "VUM has none"),
			new VumMapping("freeToWork", "", Direction.NONE, "VUM has none, and a coach has to verify it"));

	/** Which way a component goes. */
	public enum Direction {

		/** Read and written. */
		BOTH,

		/** Written only. */
		WRITTEN,

		/** No counterpart in VUM; kept ours. */
		NONE

	}

}
