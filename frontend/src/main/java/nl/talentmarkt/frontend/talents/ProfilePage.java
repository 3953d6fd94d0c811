package nl.talentmarkt.frontend.talents;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.frontend.terms.TermsCard;

/**
 * A profile as one viewer may see it.
 *
 * @param talent the search tier
 * @param interest the viewer's own open interest in this talent, or null
 * @param van how the viewer came here, for the form by which it says so
 * @param mayExpress whether this viewer can say that it wants to meet this talent
 * @param released what was released to the viewer, or null
 * @param terms what the viewer's employer accepts before it sees what was released, or
 * null
 * @param share where links to this profile are made, or null for who may not
 */
record ProfilePage(TalentView talent, @Nullable OwnInterest interest, String van, boolean mayExpress,
		@Nullable ReleasedView released, @Nullable TermsCard terms, @Nullable String share) {

	ProfilePage asking(TermsCard asked) {
		return new ProfilePage(this.talent, this.interest, this.van, this.mayExpress, this.released, asked, this.share);
	}

	/**
	 * The viewer's own open interest.
	 *
	 * @param href where the thread is
	 * @param status where it stands
	 */
	record OwnInterest(String href, String status) {
	}

}
