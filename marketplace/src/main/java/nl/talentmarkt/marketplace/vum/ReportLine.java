package nl.talentmarkt.marketplace.vum;

/**
 * What became of one field of a job seeker.
 *
 * @param field the path in VUM, for instance {@code rijbewijs[].codeSoortRijbewijs}
 * @param remark what was done and why
 * @param from the code, number or date that stood there; empty for texts and for
 * everything that is left for privacy
 * @param to what it became; empty for texts and for what was left
 * @param times how often
 */
public record ReportLine(String field, Remark remark, String from, String to, int times) {

	boolean says(ReportLine other) {
		return this.field.equals(other.field) && this.remark == other.remark && this.from.equals(other.from)
				&& this.to.equals(other.to);
	}

	ReportLine again() {
		return new ReportLine(this.field, this.remark, this.from, this.to, this.times + 1);
	}

}
