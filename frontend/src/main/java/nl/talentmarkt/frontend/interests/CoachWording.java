package nl.talentmarkt.frontend.interests;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.frontend.interests.InterestPage.CoachSide;
import nl.talentmarkt.frontend.interests.InterestPage.Colleague;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestState;
import nl.talentmarkt.marketplace.interest.Release;
import nl.talentmarkt.marketplace.interest.Step;
import nl.talentmarkt.marketplace.interest.TalentAgreement;
import nl.talentmarkt.marketplace.interest.TalentQuestion;
import nl.talentmarkt.marketplace.interest.Release.TalentYes;
import nl.talentmarkt.marketplace.organisation.Coach;

/** Puts into words what only the coach reads of an interest. */
final class CoachWording {

	private final Wording wording;

	private final Instant now;

	CoachWording(Wording wording, Instant now) {
		this.wording = wording;
		this.now = now;
	}

	CoachSide of(Interest interest, boolean shown, List<Coach> colleagues) {
		Optional<Release> open = interest.releaseAt(this.now);
		TalentAgreement yes = interest.agreement();
		return new CoachSide(interest.decisions(), AnswersThatFit.to(interest, shown, this.now),
				interest.state().awaitsCoach() || plans(interest), shown && plans(interest), said(interest),
				(yes != null && interest.state().awaitsCoach()) ? shown(yes) : null,
				open.map((release) -> String.join(", ", this.wording.of(release.groups()))).orElse(null),
				open.map((release) -> this.wording.day(release.until().atZone(this.wording.zone()).toLocalDate()))
					.orElse(null),
				reason(interest), interest.state() == InterestState.OUTCOME, interest.state().isAgreed(),
				colleagues.stream().map((one) -> new Colleague(one.id().value(), one.name(), one.title())).toList());
	}

	/** All agreed, and what is missing is a day. */
	private static boolean plans(Interest interest) {
		return interest.state() == InterestState.RELEASED || interest.state() == InterestState.INTRODUCED;
	}

	private @Nullable String said(Interest interest) {
		TalentAgreement yes = interest.agreement();
		if (yes != null) {
			String when = this.wording.moment(yes.at());
			return (yes.way() == TalentYes.ONLINE) ? this.wording.text("interest.said.online", when)
					: this.wording.text("interest.said.heard", this.wording.of(yes.way()), when);
		}
		// A yes without an agreement is one that lapsed.
		return interest.lastAnswer()
			.filter((answer) -> answer != TalentQuestion.Answer.YES)
			.map((answer) -> this.wording.text("interest.said." + answer.name()))
			.orElse(null);
	}

	private String shown(TalentAgreement yes) {
		return yes.groups().isEmpty() ? this.wording.text("interest.said.nothing-shown")
				: this.wording.text("interest.said.shown", String.join(", ", this.wording.of(yes.groups())));
	}

	private @Nullable String reason(Interest interest) {
		Enum<?> reason = switch (interest.lastMove()) {
			case Step.Declined declined -> declined.reason();
			case Step.Concluded concluded -> concluded.reason();
			case Step other -> null;
		};
		return (reason != null) ? this.wording.of(reason) : null;
	}

}
