package nl.talentmarkt.search.talent;

import java.util.Optional;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;

import nl.talentmarkt.marketplace.access.Reach;

/**
 * Among whom one person searches. Nothing is asked without a scope, and the only scope of
 * the index of caseloads is one coach's caseload.
 *
 * @param <D> the document of the audience this person belongs to
 */
sealed interface Scope<D extends AudienceDocument> {

	Audience<D> audience();

	/**
	 * Returns what everybody within the scope meets.
	 * @return the condition, or empty when the whole index is within it
	 */
	Optional<Query> condition();

	/** Everybody whom employers may find. */
	record Visible() implements Scope<TalentDocument> {

		@Override
		public Audience<TalentDocument> audience() {
			return Audience.EMPLOYERS;
		}

		@Override
		public Optional<Query> condition() {
			return Optional.empty();
		}

	}

	/**
	 * The caseload of one coach.
	 *
	 * @param reach on whose data the person who asks may look; anything but a coach's
	 * reach is an empty caseload
	 */
	record Caseload(Reach reach) implements Scope<CaseloadDocument> {

		@Override
		public Audience<CaseloadDocument> audience() {
			return Audience.COACHES;
		}

		@Override
		public Optional<Query> condition() {
			return Optional.of(switch (this.reach) {
				case Reach.OfCoach own ->
					Query.of((has) -> has.term((term) -> term.field("coach").value(own.coach().value())));
				case Reach.Everything everything -> nobody();
				case Reach.OfOrganisation organisation -> nobody();
				case Reach.OfEmployer employer -> nobody();
				case Reach.OfTalent talent -> nobody();
				case Reach.OfAccount account -> nobody();
				case Reach.Nothing nothing -> nobody();
			});
		}

		private static Query nobody() {
			return Query.of((none) -> none.matchNone((nobody) -> nobody));
		}

	}

}
