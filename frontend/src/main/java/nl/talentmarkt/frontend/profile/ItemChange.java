package nl.talentmarkt.frontend.profile;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.talent.ItemId;
import nl.talentmarkt.marketplace.talent.Portfolio;
import nl.talentmarkt.marketplace.talent.Talent;

/**
 * What was filled in about one item of a portfolio.
 *
 * @param id which one
 * @param item what is to be kept, or null when something is wrong with it
 * @param shown whether employers may see it
 */
record ItemChange(ItemId id, Portfolio.@Nullable Item item, boolean shown) {

	/**
	 * Applies it. Showing needs the word of somebody who may give it; hiding works for
	 * everybody who writes in the profile, at once.
	 */
	Change<Talent> apply(Talent talent, Writing writing) {
		Change<Talent> kept = (this.item != null) ? talent.keep(this.item) : Change.none(talent);
		if (!this.shown) {
			return kept.then((next) -> next.disapprove(this.id));
		}
		return writing.mayApprove() ? kept.then((next) -> next
			.approve(new Portfolio.Approval(this.id, writing.account(), writing.now()), writing.editor())) : kept;
	}

}
