package nl.talentmarkt.marketplace.nomination;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.interest.InterestId;
import nl.talentmarkt.marketplace.interest.MeetingWish;
import nl.talentmarkt.marketplace.offer.OfferId;
import nl.talentmarkt.marketplace.outbox.Aggregate;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.text.FreeText;

/**
 * Voorstel: a coach proposes talents to an employer, in one message. It is stored before
 * an interest begins for any of them, so that all of them get one, also when the
 * application stops halfway.
 *
 * @param id the nomination
 * @param coach who proposes
 * @param organisation who employs the coach
 * @param by the coach's account
 * @param employer to whom
 * @param proposals who, each once, 1 to {@value #MOST}
 * @param wish how they could meet
 * @param offer the employer's offer that it is about, or null
 * @param message what the coach writes to the employer
 * @param at when
 * @param fulfilledAt when every talent had an interest who could have one, or null
 * @param version how often it was written
 */
public record Nomination(NominationId id, CoachId coach, OrganisationId organisation, AccountId by, EmployerId employer,
		List<Proposal> proposals, MeetingWish wish, @Nullable OfferId offer, FreeText message, Instant at,
		@Nullable Instant fulfilledAt, long version) implements Aggregate<Nomination> {

	/** The most talents in one nomination. */
	public static final int MOST = 10;

	/**
	 * Copies the list.
	 * @throws IllegalArgumentException when there is nobody in it, too many, or somebody
	 * twice
	 */
	public Nomination {
		proposals = List.copyOf(proposals);
		long people = proposals.stream().map(Proposal::talent).distinct().count();
		if (proposals.isEmpty() || proposals.size() > MOST || people != proposals.size()) {
			throw new IllegalArgumentException("A nomination proposes 1 to " + MOST + " talents, each once");
		}
	}

	/**
	 * Returns the fact that it was decided.
	 * @return the change that stores it
	 */
	Change<Nomination> decided() {
		return Change.of(this, new TalentsNominated(this.id));
	}

	/**
	 * Keeps which interest each talent has by it.
	 * @param interests the interests; a talent whom employers could not see any more has
	 * none
	 * @param moment when
	 * @return the change; none when it was kept before
	 */
	Change<Nomination> fulfilled(Map<TalentId, InterestId> interests, Instant moment) {
		if (this.fulfilledAt != null) {
			return Change.none(this);
		}
		List<Proposal> with = this.proposals.stream()
			.map((proposal) -> proposal.with(interests.get(proposal.talent())))
			.toList();
		return Change.of(new Nomination(this.id, this.coach, this.organisation, this.by, this.employer, with, this.wish,
				this.offer, this.message, this.at, moment, this.version), new NominationFulfilled(this.id));
	}

	@Override
	public String aggregateId() {
		return this.id.value();
	}

	@Override
	public Nomination withVersion(long version) {
		return new Nomination(this.id, this.coach, this.organisation, this.by, this.employer, this.proposals, this.wish,
				this.offer, this.message, this.at, this.fulfilledAt, version);
	}

	/**
	 * One talent in it.
	 *
	 * @param talent who
	 * @param code how the employer knows the talent
	 * @param interest what became of it, or null while or because nothing did
	 */
	public record Proposal(TalentId talent, TalentCode code, @Nullable InterestId interest) {

		Proposal with(@Nullable InterestId begun) {
			return new Proposal(this.talent, this.code, begun);
		}

	}

}
