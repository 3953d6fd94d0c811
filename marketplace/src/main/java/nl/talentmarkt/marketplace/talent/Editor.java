package nl.talentmarkt.marketplace.talent;

/** Who writes in a profile: it decides whether somebody else has to read it first. */
public enum Editor {

	/** The talent: the coach reads new words before employers do. */
	TALENT,

	/** The talent's coach. */
	COACH

}
