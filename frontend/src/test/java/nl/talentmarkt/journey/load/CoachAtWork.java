package nl.talentmarkt.journey.load;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;

import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.interest.InterestId;
import nl.talentmarkt.marketplace.interest.Step;

/** A coach who answers whatever comes in. */
final class CoachAtWork implements Actor {

	private static final int OK = 200;

	private static final int SEE_OTHER = 303;

	private static final int NOT_FOUND = 404;

	private static final int CONFLICT = 409;

	private final Person person;

	private final CoachId coach;

	private final List<CoachId> colleagues;

	private final Threads threads;

	private final Ledger ledger;

	private final Marks marks;

	private final Random random;

	private final OwnTray tray;

	CoachAtWork(Person person, List<CoachId> colleagues, Threads threads, Ledger ledger, Marks marks, Random random) {
		this.person = person;
		this.coach = ((Viewer.Coach) person.account().person()).coach();
		this.colleagues = colleagues;
		this.threads = threads;
		this.ledger = ledger;
		this.marks = marks;
		this.random = random;
		this.tray = new OwnTray(person, ledger, random);
	}

	@Override
	public void act() {
		if (this.random.nextInt(5) == 0) {
			this.tray.openOne();
		}
		else {
			this.threads.anyOf(this.coach, this.random).ifPresent(this::answer);
		}
	}

	private void answer(InterestId interest) {
		int status = this.person.open("/belangstelling/" + interest).status();
		if (status == NOT_FOUND) {
			this.threads.ended(interest);
		}
		if (status != OK) {
			return;
		}
		switch (this.random.nextInt(10)) {
			case 0, 1, 2 -> send(interest, Map.of("answer", "ASK_TALENT"), Step.TalentAsked.class);
			case 3, 4 -> release(interest);
			case 5, 6 -> later(interest);
			case 7 -> handOver(interest);
			default -> decline(interest);
		}
	}

	private void release(InterestId interest) {
		String text = "Het talent zei ja, kenmerk " + this.marks.next();
		if (send(interest,
				Map.of("answer", "RELEASE", "talentYes", "BY_TELEPHONE", "groups", "FIRST_NAME", "message", text),
				Step.Released.class)) {
			this.ledger.write(new EmployerAtWork.MessageTaken(interest, this.person.account().id(), text));
		}
	}

	private void later(InterestId interest) {
		String text = "Ik kom erop terug, kenmerk " + this.marks.next();
		String day = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(1 + this.random.nextInt(90)).toString();
		if (send(interest, Map.of("answer", "LATER", "until", day, "message", text), Step.Postponed.class)) {
			this.ledger.write(new EmployerAtWork.MessageTaken(interest, this.person.account().id(), text));
		}
	}

	private void handOver(InterestId interest) {
		CoachId colleague = this.colleagues.get(this.random.nextInt(this.colleagues.size()));
		if (send(interest, Map.of("answer", "HAND_OVER", "colleague", colleague.value()), Step.PassedOn.class)) {
			this.threads.with(colleague, interest);
		}
	}

	private void decline(InterestId interest) {
		if (send(interest, Map.of("answer", "DECLINE", "reason", "DOES_NOT_FIT_WISHES"), Step.Declined.class)) {
			this.threads.ended(interest);
		}
	}

	private boolean send(InterestId interest, Map<String, String> fields, Class<? extends Step> leadsTo) {
		int status = this.person.send("/belangstelling/" + interest + "/antwoord", fields).status();
		if (status == CONFLICT && leadsTo == Step.Declined.class) {
			this.threads.ended(interest);
		}
		if (status == SEE_OTHER) {
			this.ledger.write(new AnswerTaken(interest, leadsTo));
		}
		return status == SEE_OTHER;
	}

	/**
	 * A coach's answer was taken in.
	 *
	 * @param interest what was answered
	 * @param step which answer
	 */
	record AnswerTaken(InterestId interest, Class<? extends Step> step) implements Acknowledged {

		@Override
		public long timesIn(Aftermath after) {
			return after.steps(this.interest, this.step).count();
		}

	}

}
