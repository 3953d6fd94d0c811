package nl.talentmarkt.marketplace.work;

/** Groups of occupations that people look for together. */
public enum OccupationGroup {

	/** Metaal en machines. */
	METAL,
	/** Elektro en installatie. */
	ELECTRICAL,
	/** Voertuigen en techniek onderweg. */
	VEHICLES,
	/** Productie en laboratorium. */
	PRODUCTION,
	/** Eten maken: bakker, slager, zuivel. */
	FOOD,
	/** Bouw en grondwerk. */
	CONSTRUCTION,
	/** Afbouw en onderhoud. */
	FINISHING,
	/** Hout en meubels. */
	WOOD,
	/** Vervoer. */
	TRANSPORT,
	/** Magazijn en post. */
	WAREHOUSE,
	/** Keuken en catering. */
	KITCHEN,
	/** Bediening, hotel en toerisme. */
	HOSPITALITY_SERVICE,
	/** Schoonmaak en facilitair. */
	CLEANING,
	/** Groen, land- en tuinbouw, dieren. */
	GREEN,
	/** Winkel en verkoop. */
	SHOP,
	/** Kantoor en leiding. */
	OFFICE,
	/** Financieel. */
	FINANCE,
	/** ICT. */
	ICT,
	/** Ingenieurs en ontwerpers. */
	ENGINEERS,
	/** Arts, tandarts, apotheek en behandeling. */
	MEDICAL,
	/** Verpleging en verzorging. */
	NURSING,
	/** Welzijn, tolken en bemiddelen. */
	WELFARE,
	/** Onderwijs en sport. */
	EDUCATION,
	/** Kinderopvang. */
	CHILDCARE,
	/** Uiterlijke verzorging. */
	BEAUTY,
	/** Kleding, textiel en leer. */
	TEXTILE,
	/** Kunst, media en podium. */
	MEDIA,
	/** Veiligheid en toezicht. */
	SECURITY,
	/** Recht, overheid en bibliotheek. */
	LAW_GOVERNMENT

}
