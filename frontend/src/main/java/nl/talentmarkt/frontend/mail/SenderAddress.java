package nl.talentmarkt.frontend.mail;

/**
 * The address that all mail of this application comes from.
 *
 * @param value a mail address
 */
public record SenderAddress(String value) {

	/**
	 * Returns the domain, which makes ids unique in the world.
	 * @return what follows the at sign
	 */
	public String domain() {
		return this.value.substring(this.value.indexOf('@') + 1);
	}

}
