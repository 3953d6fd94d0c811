package nl.talentmarkt.marketplace.work;

/**
 * Branches of work, each with the section of the Standaard Bedrijfsindeling (SBI 2008,
 * CBS) it belongs to.
 */
public enum Sector {

	/** Landbouw en groen. */
	AGRICULTURE("A"),

	/** Industrie en productie. */
	MANUFACTURING("C"),

	/** Techniek en installatie. */
	ENGINEERING("C"),

	/** Energie en klimaat. */
	ENERGY("D"),

	/** Bouw. */
	CONSTRUCTION("F"),

	/** Winkel en handel. */
	RETAIL("G"),

	/** Logistiek en vervoer. */
	LOGISTICS("H"),

	/** Horeca. */
	HOSPITALITY("I"),

	/** ICT. */
	ICT("J"),

	/** Financieel. */
	FINANCE("K"),

	/** Zakelijke dienstverlening. */
	BUSINESS_SERVICES("M"),

	/** Schoonmaak en facilitair. */
	CLEANING("N"),

	/** Overheid. */
	GOVERNMENT("O"),

	/** Onderwijs en kinderopvang. */
	EDUCATION("P"),

	/** Zorg en welzijn. */
	CARE("Q"),

	/** Kunst, cultuur en media. */
	CULTURE("R"),

	/** Kapper, mode, herstel en andere persoonlijke diensten. */
	PERSONAL_SERVICES("S");

	private final String sbiSection;

	Sector(String sbiSection) {
		this.sbiSection = sbiSection;
	}

	/**
	 * Returns the SBI section.
	 * @return one capital letter
	 */
	public String sbiSection() {
		return this.sbiSection;
	}

}
