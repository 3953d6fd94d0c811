package nl.talentmarkt.marketplace.noticetext;

import java.util.regex.Pattern;

import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.notification.NoticeKind;
import nl.talentmarkt.marketplace.text.TextRefusedException;

/**
 * Whose words they are, in which language and for what.
 *
 * @param organisation the organisation
 * @param language the code of the language, for instance {@code nl}
 * @param kind what is told
 */
public record NoticeTextKey(OrganisationId organisation, String language, NoticeKind kind) {

	private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

	/**
	 * Checks the language and the kind.
	 * @throws TextRefusedException when the language is no code of a language
	 * @throws IllegalArgumentException when no organisation chooses the words of the kind
	 */
	public NoticeTextKey {
		if (!LANGUAGE.matcher(language).matches()) {
			throw new TextRefusedException(TextRefusedException.Reason.NOT_AN_ID);
		}
		if (!Placeholders.areChosenByOrganisations(kind)) {
			throw new IllegalArgumentException("No organisation has words of its own for " + kind);
		}
	}

	String text() {
		return this.organisation.value() + "." + this.language + "." + this.kind.name();
	}

}
