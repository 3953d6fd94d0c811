package nl.talentmarkt.frontend.talents;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a coach reads before confirming a profile, as {@code talents/confirmation.html}
 * shows it.
 *
 * @param name the talent's name
 * @param talent the search tier as the talent wants it to be
 * @param texts every text that employers would read
 * @param releasable texts that an employer reads after a release only
 * @param missing what has to be filled in first
 * @param confirmed when the profile was confirmed, or null
 * @param proposed whether something waits for the coach
 * @param consented whether the talent's consent stands
 * @param visible whether employers see the talent now
 */
record ConfirmationPage(String name, TalentView talent, List<CheckedText> texts, List<CheckedText> releasable,
		List<MissingPart> missing, @Nullable String confirmed, boolean proposed, boolean consented, boolean visible) {

	/**
	 * One text to be read.
	 *
	 * @param label where it stands
	 * @param text what it says
	 * @param fresh whether employers do not see it yet while the profile is confirmed
	 */
	record CheckedText(String label, String text, boolean fresh) {
	}

	/**
	 * Something that has to be filled in.
	 *
	 * @param label what
	 * @param href where
	 */
	record MissingPart(String label, String href) {
	}

}
