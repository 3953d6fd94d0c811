package nl.talentmarkt.marketplace.vum;

import java.util.Optional;

import nl.talentmarkt.marketplace.text.ContactData;
import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.text.PublicText;
import nl.talentmarkt.marketplace.text.TextRefusedException;

/** Takes texts over that may stand in a profile, and says why others may not. */
final class Texts {

	private final ReportLines report;

	Texts(ReportLines report) {
		this.report = report;
	}

	/** A text that every employer may read. */
	Optional<PublicText> publicText(String field, String text, int longest) {
		try {
			return Optional.of(PublicText.of(text, longest));
		}
		catch (TextRefusedException ex) {
			this.report.note(field, remark(ex.reason()));
			return Optional.empty();
		}
	}

	/** A text for after a release; contact goes through the coach even then. */
	Optional<FreeText> freeText(String field, String text, int longest) {
		try {
			FreeText free = FreeText.of(text, longest);
			if (!ContactData.in(free.value())) {
				return Optional.of(free);
			}
			this.report.note(field, Remark.CONTACT_DATA);
		}
		catch (TextRefusedException ex) {
			this.report.note(field, remark(ex.reason()));
		}
		return Optional.empty();
	}

	private static Remark remark(TextRefusedException.Reason reason) {
		return switch (reason) {
			case BLANK -> Remark.EMPTY;
			case TOO_LONG -> Remark.NO_ROOM;
			case LOOKS_LIKE_BSN -> Remark.LOOKS_LIKE_BSN;
			case CONTACT_DATA -> Remark.CONTACT_DATA;
			case UNREADABLE, NOT_AN_ID, NOT_A_MAIL_ADDRESS, NOT_A_TELEPHONE_NUMBER, NOT_A_TALENT_CODE ->
				Remark.UNREADABLE;
		};
	}

}
