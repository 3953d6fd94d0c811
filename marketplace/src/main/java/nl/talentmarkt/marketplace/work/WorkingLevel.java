package nl.talentmarkt.marketplace.work;

/** Werk- en denkniveau, from low to high, in the terms of Dutch education. */
public enum WorkingLevel {

	/** Basisonderwijs. */
	PRIMARY,

	/** Vmbo or mbo 1. */
	VMBO,

	/** Mbo 2. */
	MBO_2,

	/** Mbo 3. */
	MBO_3,

	/** Mbo 4. */
	MBO_4,

	/** Hbo. */
	HBO,

	/** Wo. */
	WO

}
