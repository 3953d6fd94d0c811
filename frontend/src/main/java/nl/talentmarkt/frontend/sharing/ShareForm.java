package nl.talentmarkt.frontend.sharing;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.marketplace.sharing.LinkTerm;
import nl.talentmarkt.marketplace.sharing.ProfileLink;
import nl.talentmarkt.marketplace.sharing.ProfileLinkId;
import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.text.TextRefusedException;

/**
 * What somebody fills in to make a link, as it was typed.
 *
 * @param purpose for whom or what it is
 * @param term one of {@link LinkTerm}
 * @param link the id that the link will have, so that a form that is sent twice makes one
 * link
 */
record ShareForm(@Nullable String purpose, @Nullable String term, @Nullable String link) {

	static ShareForm empty() {
		return new ShareForm(null, LinkTerm.MONTH.name(), ProfileLinkId.random().value());
	}

	/**
	 * Reads the form.
	 * @param errors takes what is wrong with it
	 * @return what it says, or empty when something is wrong
	 */
	Optional<Wish> read(BindingResult errors) {
		Fields fields = new Fields(errors);
		Optional<FreeText> written = fields.text("purpose", this.purpose, ProfileLink.LONGEST_PURPOSE);
		Optional<LinkTerm> chosen = fields.choice("term", this.term, LinkTerm.class);
		return written.flatMap((text) -> chosen.map((end) -> new Wish(id(), text, end)));
	}

	private ProfileLinkId id() {
		try {
			return (this.link != null) ? new ProfileLinkId(this.link) : ProfileLinkId.random();
		}
		catch (TextRefusedException ex) {
			return ProfileLinkId.random();
		}
	}

	/**
	 * A form without errors.
	 *
	 * @param link the link's id
	 * @param purpose for whom or what it is
	 * @param term how long it works
	 */
	record Wish(ProfileLinkId link, FreeText purpose, LinkTerm term) {
	}

}
