package nl.talentmarkt.marketplace.handover;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.HandOverId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.outbox.Aggregate;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.text.FreeText;

/**
 * Overdracht: talents of one coach go to a colleague. It is stored before any of them
 * moves, so that all of them do, also when the application stops halfway.
 *
 * @param id the hand-over
 * @param organisation who employs both coaches
 * @param from who hands over
 * @param to who takes over
 * @param talents who goes along, at least one
 * @param note what the colleague has to know; for the two coaches only, or null
 * @param by the account of who decided
 * @param at when
 * @param version how often it was written
 */
public record HandOver(HandOverId id, OrganisationId organisation, CoachId from, CoachId to, List<TalentId> talents,
		@Nullable FreeText note, AccountId by, Instant at, long version) implements Aggregate<HandOver> {

	/** The longest note, in characters. */
	public static final int LONGEST_NOTE = 2000;

	/**
	 * Copies the list.
	 * @throws IllegalArgumentException when there is no talent, or one coach on both
	 * sides
	 */
	public HandOver {
		talents = List.copyOf(talents);
		if (talents.isEmpty() || from.equals(to)) {
			throw new IllegalArgumentException("A hand-over takes talents from one coach to another");
		}
	}

	/**
	 * Returns the fact that it was decided.
	 * @return the change that stores it
	 */
	Change<HandOver> decided() {
		return Change.of(this, new CaseloadHandedOver(this.id));
	}

	@Override
	public String aggregateId() {
		return this.id.value();
	}

	@Override
	public HandOver withVersion(long version) {
		return new HandOver(this.id, this.organisation, this.from, this.to, this.talents, this.note, this.by, this.at,
				version);
	}

}
