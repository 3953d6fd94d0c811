package nl.talentmarkt.marketplace.text;

/**
 * A value record that is one text, such as an id or a code: stored, queried and used as a
 * map key as that text, and read back through the record's canonical constructor, which
 * keeps it valid by construction. The record has one component, named {@code value}, of
 * type {@code String}.
 */
public interface TextValue {

	/**
	 * Returns the text that is stored.
	 * @return the whole value, in its one canonical spelling
	 */
	String value();

}
