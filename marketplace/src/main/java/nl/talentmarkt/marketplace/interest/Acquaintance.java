package nl.talentmarkt.marketplace.interest;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;

/**
 * That a coach and a member of an employer had to do with each other, by what both did in
 * the same contacts: sums only, nothing about the talents.
 *
 * @param member the member's account
 * @param coach the coach
 * @param contacts in how many contacts, 1 or more
 * @param last when the member last did or wrote something in one of them
 */
public record Acquaintance(AccountId member, CoachId coach, int contacts, Instant last) {

	/**
	 * Finds who knows whom.
	 * @param interests the contacts with one employer
	 * @return each pair once, whoever had contact last first
	 */
	static List<Acquaintance> of(Collection<Interest> interests) {
		Map<Pair, Acquaintance> known = new HashMap<>();
		interests.forEach(
				(interest) -> lastDeeds(interest).forEach((member, last) -> coaches(interest).forEach((coach) -> known
					.merge(new Pair(member, coach), new Acquaintance(member, coach, 1, last), Acquaintance::and))));
		return known.values()
			.stream()
			.sorted(Comparator.comparing(Acquaintance::last)
				.reversed()
				.thenComparing((one) -> one.member().value())
				.thenComparing((one) -> one.coach().value()))
			.toList();
	}

	private Acquaintance and(Acquaintance other) {
		return new Acquaintance(this.member, this.coach, this.contacts + other.contacts,
				this.last.isAfter(other.last) ? this.last : other.last);
	}

	/**
	 * Who may answer because of somebody's absence, and did nothing, knows nobody yet;
	 * nor does a coach who took over what was over by then.
	 */
	private static Set<CoachId> coaches(Interest interest) {
		Set<CoachId> coaches = new HashSet<>();
		Instant from = Instant.MIN;
		for (Step step : interest.steps()) {
			step.coach().ifPresent(coaches::add);
			if (step instanceof Step.HandedOver handedOver) {
				if (anyDeed(interest, from, handedOver.at())) {
					coaches.add(handedOver.from());
				}
				from = handedOver.at();
			}
		}
		if (anyDeed(interest, from, Instant.MAX)) {
			coaches.add(interest.coach());
		}
		return coaches;
	}

	private static boolean anyDeed(Interest interest, Instant from, Instant until) {
		return deeds(interest).anyMatch((deed) -> !deed.at().isBefore(from) && deed.at().isBefore(until));
	}

	private static Map<AccountId, Instant> lastDeeds(Interest interest) {
		Map<AccountId, Instant> last = new HashMap<>();
		deeds(interest)
			.forEach((deed) -> last.merge(deed.by(), deed.at(), (one, other) -> one.isAfter(other) ? one : other));
		return last;
	}

	private static Stream<Deed> deeds(Interest interest) {
		Stream<Deed> written = interest.messages()
			.stream()
			.filter((message) -> message.from() == Party.EMPLOYER)
			.map((message) -> new Deed(message.by(), message.at()));
		Stream<Deed> done = interest.steps().stream().flatMap(Acquaintance::deed);
		Stream<Deed> told = interest.meetings()
			.stream()
			.map(Meeting::employerOutcome)
			.flatMap(Stream::ofNullable)
			.flatMap((outcome) -> Deed.of(outcome.by(), outcome.at()));
		return Stream.of(written, done, told).flatMap((deeds) -> deeds);
	}

	private static Stream<Deed> deed(Step step) {
		return switch (step) {
			case Step.Expressed expressed -> Deed.of(expressed.by(), expressed.at());
			case Step.EmployerAgreed agreed -> Deed.of(agreed.by(), agreed.at());
			case Step.EmployerDeclined declined -> Deed.of(declined.by(), declined.at());
			case Step.Introduced introduced -> Deed.of(introduced.by(), introduced.at());
			case Step.Withdrawn withdrawn when withdrawn.side() == Party.EMPLOYER ->
				Deed.of(withdrawn.by(), withdrawn.at());
			case Step other -> Stream.empty();
		};
	}

	/** Something that an account did. */
	private record Deed(AccountId by, Instant at) {

		static Stream<Deed> of(@Nullable AccountId by, Instant at) {
			return (by != null) ? Stream.of(new Deed(by, at)) : Stream.empty();
		}

	}

	private record Pair(AccountId member, CoachId coach) {
	}

}
