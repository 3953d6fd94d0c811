package nl.talentmarkt.frontend.nomination;

import java.util.Optional;

import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;

/**
 * A talent who was proposed, with what became of it.
 *
 * @param code the talent code
 * @param talent the talent, or empty when there is none any more
 * @param interest the interest as the reader may know it, or empty when there is none
 */
record Proposed(TalentCode code, Optional<Talent> talent, Optional<Interest> interest) {

	/** Returns the talent while the employer may read of it by this proposal. */
	Optional<Talent> shown() {
		return this.talent.filter(Talent::isVisibleToEmployers)
			.filter((one) -> this.interest.filter((begun) -> begun.state().isOpen()).isPresent());
	}

}
