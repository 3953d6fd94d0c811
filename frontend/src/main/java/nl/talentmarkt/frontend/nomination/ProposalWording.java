package nl.talentmarkt.frontend.nomination;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.frontend.nomination.NominationPage.Card;
import nl.talentmarkt.frontend.nomination.NominationPage.ProposalView;
import nl.talentmarkt.frontend.talents.TalentView;
import nl.talentmarkt.frontend.talents.TalentWording;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestState;
import nl.talentmarkt.marketplace.talent.Talent;

/** Puts what became of a proposed talent into words. */
final class ProposalWording {

	private final Wording wording;

	ProposalWording(Wording wording) {
		this.wording = wording;
	}

	/** For the employer, while the talent may be read of. */
	ProposalView shown(Proposed proposed, Talent talent) {
		boolean asked = proposed.interest().map(Interest::state).filter(InterestState::awaitsEmployer).isPresent();
		return view(proposed, null, card(talent), tone(proposed),
				asked ? this.wording.text("nomination.asked") : status(proposed, "nomination.hidden"), asked);
	}

	/** For the employer, when it came to an end or the talent is not seen now. */
	ProposalView notShown(Proposed proposed) {
		boolean ended = proposed.interest().filter((interest) -> !interest.state().isOpen()).isPresent();
		return view(proposed, null, null, "quiet",
				ended ? status(proposed, "nomination.hidden") : this.wording.text("nomination.hidden"), false);
	}

	/**
	 * For the coach who proposed.
	 * @param viewer the coach
	 * @param proposed who
	 * @param pending whether the interests still begin
	 */
	ProposalView forCoach(Viewer.SignedIn viewer, Proposed proposed, boolean pending) {
		String name = proposed.talent()
			.filter((talent) -> viewer instanceof Viewer.Coach coach && talent.coach().equals(coach.coach()))
			.map(Talent::name)
			.orElse(null);
		return view(proposed, name, null, tone(proposed),
				status(proposed, pending ? "nomination.pending" : "nomination.left-out"), false);
	}

	private ProposalView view(Proposed proposed, @Nullable String name, @Nullable Card card, String tone, String status,
			boolean answerable) {
		Optional<String> id = proposed.interest().map((interest) -> interest.id().value());
		return new ProposalView(proposed.code().value(), name, card, id.orElse(null),
				id.map((known) -> "/belangstelling/" + known).orElse(null), status, tone, answerable);
	}

	private String status(Proposed proposed, String without) {
		return proposed.interest()
			.map((interest) -> this.wording.text("interest.status." + interest.state().name()))
			.orElseGet(() -> this.wording.text(without));
	}

	private static String tone(Proposed proposed) {
		return proposed.interest().map(Interest::state).map(ProposalWording::tone).orElse("quiet");
	}

	private static String tone(InterestState state) {
		if (state.awaitsEmployer()) {
			return "new";
		}
		if (state.awaitsCoach()) {
			return "waiting";
		}
		return (state.isAgreed() || state == InterestState.CONCLUDED) ? "good" : "quiet";
	}

	private Card card(Talent talent) {
		TalentView words = new TalentWording(this.wording).profile(talent.code(), talent.profile());
		return new Card(words.code(), "/talenten/" + words.code(), words.title(), words.level(), words.language(),
				words.availability(), words.place(), words.travel(), words.offerKinds(), List.of());
	}

}
