package nl.talentmarkt.marketplace.work;

/** Categories of the European driving licence that employers ask for. */
public enum DrivingLicence {

	/** Bromfiets. */
	AM,

	/** Auto. */
	B,

	/** Auto met aanhanger. */
	BE,

	/** Vrachtwagen. */
	C,

	/** Vrachtwagen met aanhanger. */
	CE,

	/** Bus. */
	D,

	/** Trekker. */
	T

}
