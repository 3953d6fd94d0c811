package nl.talentmarkt.marketplace.vum;

import java.time.Instant;
import java.util.List;

import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.vum.Remark.Decision;

/**
 * A talent that was taken over, with what became of each field: for the coach, who
 * completes the draft. Personal data, to be erased with the talent.
 *
 * @param talent the talent
 * @param code the talent code
 * @param organisation the organisation that took the talent over
 * @param reference what the talent is called in VUM
 * @param importedAt when
 * @param lines what became of each field
 */
public record ImportedProfile(TalentId talent, TalentCode code, OrganisationId organisation, String reference,
		Instant importedAt, List<ReportLine> lines) {

	/** Copies the lines. */
	public ImportedProfile {
		lines = List.copyOf(lines);
	}

	/**
	 * Counts the fields about which something was decided.
	 * @param decision what
	 * @return how many
	 */
	public int count(Decision decision) {
		return this.lines.stream()
			.filter((line) -> line.remark().decision() == decision)
			.mapToInt(ReportLine::times)
			.sum();
	}

}
