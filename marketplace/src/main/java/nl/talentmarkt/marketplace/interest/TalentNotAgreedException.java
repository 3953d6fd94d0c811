package nl.talentmarkt.marketplace.interest;

/** The talent did not say yes to this, so the coach alone cannot do it. */
public final class TalentNotAgreedException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	TalentNotAgreedException() {
		super("The talent did not agree");
	}

}
