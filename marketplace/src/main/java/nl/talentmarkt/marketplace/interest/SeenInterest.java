package nl.talentmarkt.marketplace.interest;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.interest.TalentQuestion.Answer;

/**
 * An interest as employer or talent may know it. Declining is normal and without reasons:
 * whoever ended it, the other side reads the same neutral end.
 */
final class SeenInterest {

	private final Interest whole;

	private final Party reader;

	SeenInterest(Interest whole, Party reader) {
		this.whole = whole;
		this.reader = reader;
	}

	Interest redacted() {
		List<Step> steps = this.whole.steps().stream().map(this::seen).toList();
		return new Interest(this.whole.id(), this.whole.pair(), steps.getLast().leadsTo(), this.whole.origin(),
				this.whole.talent(), this.whole.code(), this.whole.employer(), this.whole.organisation(),
				this.whole.coach(), this.whole.handler(), this.whole.handlers(), this.whole.reply(), this.whole.wish(),
				ownOf(this.whole.question()), ownOf(this.whole.agreement()), this.whole.release(),
				this.whole.meetings().stream().map((meeting) -> meeting.seenBy(this.reader)).toList(),
				this.whole.nextStep(),
				this.whole.messages().stream().filter((message) -> message.isReadBy(this.reader)).toList(), steps,
				this.whole.version());
	}

	/** What was asked and answered is between the talent and the coach. */
	private <T> @Nullable T ownOf(@Nullable T talents) {
		return (this.reader == Party.TALENT) ? talents : null;
	}

	private Step seen(Step step) {
		return switch (step) {
			case Step.Declined declined -> neutral(declined);
			case Step.TalentAnswered answered when this.reader != Party.TALENT -> (answered.answer() == Answer.NO)
					? neutral(answered) : new Step.TalentAnswered(null, null, answered.at(), answered.leadsTo());
			case Step.EmployerDeclined declined when this.reader != Party.EMPLOYER -> neutral(declined);
			case Step.Withdrawn withdrawn when withdrawn.side() != this.reader -> neutral(withdrawn);
			case Step.Concluded concluded ->
				new Step.Concluded(concluded.by(), concluded.outcome(), null, concluded.at());
			case Step.TalentAnswered own -> new Step.TalentAnswered(own.answer(), null, own.at(), own.leadsTo());
			case Step.EmployerDeclined own -> own;
			case Step.Withdrawn own -> own;
			case Step.Expressed same -> same;
			case Step.Wished same -> same;
			case Step.Nominated same -> same;
			case Step.EmployerAsked same -> same;
			case Step.EmployerAgreed same -> same;
			case Step.TalentAsked same -> same;
			case Step.Postponed same -> same;
			case Step.Released same -> same;
			case Step.ReleaseRevoked same -> same;
			case Step.Introduced same -> same;
			case Step.MeetingPlanned same -> same;
			case Step.MeetingMoved same -> same;
			case Step.MeetingCancelled same -> same;
			case Step.MeetingAnswered same -> same;
			case Step.OutcomeAsked same -> same;
			case Step.OutcomeGiven same -> same;
			case Step.NextStepPlanned same -> same;
			case Step.Expired same -> same;
			case Step.Stopped same -> same;
			case Step.Reminded same -> same;
			case Step.PassedOn same -> same;
			case Step.LeftUnanswered same -> same;
			case Step.HandedOver same -> same;
		};
	}

	private Step neutral(Step end) {
		return new Step.Declined(this.whole.coach(), end.at(), null);
	}

}
