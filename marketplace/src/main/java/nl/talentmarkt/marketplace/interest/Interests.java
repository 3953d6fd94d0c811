package nl.talentmarkt.marketplace.interest;

import java.time.LocalDate;
import java.util.function.Function;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.outbox.Change;

/** All interests. */
public interface Interests {

	/**
	 * Finds one by id, for the product itself.
	 * @param id the interest
	 * @return the interest, or empty
	 */
	Mono<Interest> find(InterestId id);

	/**
	 * Finds one by id, for a person.
	 * @param id the interest
	 * @param reach on whose data that person may look
	 * @return the interest {@linkplain Interest#seenBy as that person may know it} when
	 * it lies within reach, else empty
	 */
	Mono<Interest> find(InterestId id, Reach reach);

	/**
	 * Finds the open one between an employer and a talent.
	 * @param employer the employer
	 * @param talent the talent
	 * @return the open interest, or empty
	 */
	Mono<Interest> findOpen(EmployerId employer, TalentId talent);

	/**
	 * Lists those within reach.
	 * @param reach on whose data a person may look
	 * @param most how many at the most, 1 to 2000
	 * @return those that changed last first, each as that person may know it
	 */
	Flux<Interest> list(Reach reach, int most);

	/**
	 * Lists those within reach that did not come to an end.
	 * @param reach on whose data a person may look
	 * @return in no order, each as that person may know it
	 */
	Flux<Interest> open(Reach reach);

	/**
	 * Lists those between one employer and the talents within reach.
	 * @param employer the employer
	 * @param reach on whose data a person may look
	 * @return those that changed last first, each as that person may know it
	 */
	Flux<Interest> with(EmployerId employer, Reach reach);

	/**
	 * Sums up who had to do with an employer and what came of it, over all organisations
	 * of the region, without anything by which a case could be told.
	 * @param employer the employer
	 * @return the sums
	 */
	Mono<EmployerContacts> contactsWith(EmployerId employer);

	/**
	 * Finds which coach knows which member of an employer, from the contacts with it
	 * within reach.
	 * @param employer the employer
	 * @param reach on whose data a person may look
	 * @return each pair once, whoever had contact last first
	 */
	Flux<Acquaintance> acquaintances(EmployerId employer, Reach reach);

	/**
	 * Lists what has to be done, what is due first first.
	 * @param filter whose work, and of which kind
	 * @param skip how many to pass over, 0 or more
	 * @param most how many at the most, 1 or more
	 * @return open ones, by the day on which they are due
	 */
	Flux<Interest> work(WorkFilter filter, int skip, int most);

	/**
	 * Counts what has to be done, without reading any of it.
	 * @param filter whose work; its kind does not count
	 * @return how much of each kind is due on which day
	 */
	Mono<WorkCounts> countWork(WorkFilter filter);

	/**
	 * Counts what one coach has to do until a day.
	 * @param handler whose turn it is
	 * @param until the last day that counts
	 * @return how many are due on that day or were due before
	 */
	Mono<Long> countDue(CoachId handler, LocalDate until);

	/**
	 * Counts those within reach that wait for a coach.
	 * @param reach on whose data a person may look
	 * @return how many
	 */
	Mono<Long> countAwaitingCoach(Reach reach);

	/**
	 * Lists those for which something is due because time passed.
	 * @param today the day
	 * @return in no order
	 */
	Flux<Interest> due(LocalDate today);

	/**
	 * Lists those that wait for one coach.
	 * @param handler whose turn it is
	 * @return in no order
	 */
	Flux<Interest> awaiting(CoachId handler);

	/**
	 * Lists those within reach that nobody answered.
	 * @param reach on whose data a person may act
	 * @return the longest waiting first
	 */
	Flux<Interest> leftUnanswered(Reach reach);

	/**
	 * Stores a new one.
	 * @param expressed the change that began it
	 * @return the stored interest
	 * @see nl.talentmarkt.marketplace.outbox.AlreadyStoredException
	 */
	Mono<Interest> add(Change<Interest> expressed);

	/**
	 * Changes one within reach, again on what is newest when somebody else was first.
	 * @param id the interest
	 * @param reach on whose data the person who does this may act
	 * @param intention what to do with it
	 * @return the stored interest, or empty when it does not lie within reach
	 */
	Mono<Interest> change(InterestId id, Reach reach, Function<Interest, Change<Interest>> intention);

}
