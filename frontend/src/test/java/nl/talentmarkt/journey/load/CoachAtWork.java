package nl.talentmarkt.journey.load;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.interest.InterestId;
import nl.talentmarkt.marketplace.interest.Step;
import nl.talentmarkt.marketplace.nomination.NominationId;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;

/** A coach who answers whatever comes in, proposes talents and plans meetings. */
final class CoachAtWork implements Actor {

	private static final int OK = 200;

	private static final int SEE_OTHER = 303;

	private static final int NOT_FOUND = 404;

	private static final int CONFLICT = 409;

	private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

	private static final Pattern LINK = Pattern.compile("https?://[^/\"\\s]+(/v/[A-Za-z0-9._-]+)");

	private static final Pattern MEETING = Pattern.compile("gesprekken/\\d+(?=/afzegging)");

	private final Person person;

	private final CoachId coach;

	private final List<CoachId> colleagues;

	private final List<Talent> own;

	private final List<EmployerId> employers;

	private final Threads threads;

	private final Ledger ledger;

	private final Marks marks;

	private final Random random;

	private final OwnTray tray;

	CoachAtWork(Person person, Cast cast, Threads threads, Ledger ledger, Marks marks, Random random) {
		this.person = person;
		this.coach = ((Viewer.Coach) person.account().person()).coach();
		this.colleagues = cast.colleaguesOf(this.coach);
		this.own = cast.shownTalentsOf(this.coach);
		this.employers = cast.employerIds();
		this.threads = threads;
		this.ledger = ledger;
		this.marks = marks;
		this.random = random;
		this.tray = new OwnTray(person, ledger, random);
	}

	@Override
	public void act() {
		switch (this.random.nextInt(12)) {
			case 0, 1 -> this.tray.openOne();
			case 2 -> propose();
			default -> this.threads.anyOf(this.coach, this.random).ifPresent(this::answer);
		}
	}

	/** Before the work begins: where a talent without an account gets links. */
	void writeDownAddresses() {
		for (Talent talent : this.own) {
			String path = "/mijn-talenten/" + talent.code() + "/contact";
			String email = talent.code().value().toLowerCase(Locale.ROOT) + "@talent.example";
			this.person.open(path);
			Answer sent = this.person.send(path, Map.of("language", "ARABIC", "email", email, "telephone", ""));
			if (sent.status() != SEE_OTHER) {
				throw new IllegalStateException(sent.toString());
			}
			this.ledger.write(new AddressKept(talent.code(), email));
		}
	}

	/** One or two of the own talents, to one employer, in one message. */
	private void propose() {
		if (this.own.isEmpty()) {
			return;
		}
		EmployerId employer = this.employers.get(this.random.nextInt(this.employers.size()));
		String talents = IntStream.rangeClosed(0, this.random.nextInt(2))
			.mapToObj((any) -> this.own.get(this.random.nextInt(this.own.size())).code().value())
			.distinct()
			.collect(Collectors.joining(","));
		NominationId id = new NominationId(UUID.randomUUID().toString());
		if (this.person.open("/voorstellen/nieuw?werkgever=" + employer).status() == OK && this.person
			.send("/voorstellen",
					Map.of("draft", id.value(), "employer", employer.value(), "talents", talents, "kind",
							"AT_WORKPLACE", "message", "Ik stel iemand voor, teken " + this.marks.next()))
			.status() == SEE_OTHER) {
			this.ledger.write(new NominationTaken(id));
		}
	}

	private void answer(InterestId interest) {
		Answer page = this.person.open("/belangstelling/" + interest);
		int status = page.status();
		if (status == NOT_FOUND) {
			this.threads.ended(interest);
		}
		if (status != OK) {
			return;
		}
		Matcher meeting = MEETING.matcher(page.body());
		if (meeting.find()) {
			goOnWith(interest, meeting.group());
			return;
		}
		switch (this.random.nextInt(12)) {
			case 0, 1, 2, 3 -> askTalent(interest);
			case 4, 5 -> release(interest);
			case 6 -> later(interest);
			case 7 -> handOver(interest);
			case 8, 9 -> proposeMeeting(interest);
			default -> decline(interest);
		}
	}

	/** Now and then what the talent says yes to is shown at once. */
	private void askTalent(InterestId interest) {
		Map<String, String> question = this.random.nextBoolean()
				? Map.of("answer", "ASK_TALENT", "groups", "FIRST_NAME", "releaseOnYes", "on")
				: Map.of("answer", "ASK_TALENT", "groups", "FIRST_NAME");
		if (send(interest, question, Step.TalentAsked.class)) {
			Matcher link = LINK.matcher(this.person.open("/belangstelling/" + interest + "/link").body());
			if (link.find()) {
				this.threads.send(new Threads.QuestionLink(interest, link.group(1)));
			}
		}
	}

	private void proposeMeeting(InterestId interest) {
		Map<String, String> fields = new HashMap<>(time());
		fields.putAll(Map.of("answer", "PROPOSE_MEETING", "talentYes", "BY_TELEPHONE", "groups", "FIRST_NAME"));
		send(interest, fields, Step.MeetingPlanned.class);
	}

	private void goOnWith(InterestId interest, String meeting) {
		String path = "/belangstelling/" + interest + "/" + meeting;
		switch (this.random.nextInt(4)) {
			case 0, 1 -> acknowledge(interest, this.person.send(path + "/verzetting", time()), Step.MeetingMoved.class);
			case 2 ->
				acknowledge(interest, this.person.send(path + "/afzegging", Map.of()), Step.MeetingCancelled.class);
			default -> decline(interest);
		}
	}

	/** Hardly ever the same one twice. */
	private Map<String, String> time() {
		String day = LocalDate.now(ZONE).plusDays(2 + this.random.nextInt(300)).toString();
		String time = String.format(Locale.ROOT, "%02d:%02d", 8 + this.random.nextInt(10), this.random.nextInt(60));
		return Map.of("day", day, "time", time, "length", "60", "place", "Stationsplein 1", "joins", "COACH");
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
		String day = LocalDate.now(ZONE).plusDays(1 + this.random.nextInt(90)).toString();
		if (send(interest, Map.of("answer", "LATER", "until", day, "message", text), Step.Postponed.class)) {
			this.ledger.write(new EmployerAtWork.MessageTaken(interest, this.person.account().id(), text));
		}
	}

	private void handOver(InterestId interest) {
		CoachId colleague = this.colleagues.get(this.random.nextInt(this.colleagues.size()));
		Instant askedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
		Answer sent = sendAnswer(interest, Map.of("answer", "HAND_OVER", "colleague", colleague.value()));
		if (sent.status() == SEE_OTHER) {
			this.ledger.write(new HandOverTaken(interest, colleague, askedAt, Instant.now()));
			this.threads.with(colleague, interest);
		}
	}

	private void decline(InterestId interest) {
		if (send(interest, Map.of("answer", "DECLINE", "reason", "DOES_NOT_FIT_WISHES"), Step.Declined.class)) {
			this.threads.ended(interest);
		}
	}

	private boolean send(InterestId interest, Map<String, String> fields, Class<? extends Step> leadsTo) {
		Answer sent = sendAnswer(interest, fields);
		if (sent.status() == CONFLICT && leadsTo == Step.Declined.class) {
			this.threads.ended(interest);
		}
		return acknowledge(interest, sent, leadsTo);
	}

	private Answer sendAnswer(InterestId interest, Map<String, String> fields) {
		return this.person.send("/belangstelling/" + interest + "/antwoord", fields);
	}

	private boolean acknowledge(InterestId interest, Answer sent, Class<? extends Step> leadsTo) {
		boolean taken = sent.status() == SEE_OTHER;
		if (taken) {
			this.ledger.write(new AnswerTaken(interest, leadsTo));
		}
		return taken;
	}

	/**
	 * A coach's answer was taken in.
	 *
	 * @param interest what was answered
	 * @param step which answer
	 */
	record AnswerTaken(InterestId interest, Class<? extends Step> step) implements Acknowledged {

		/** No two are the same; of everything else a second click changes nothing. */
		private static final Set<Class<? extends Step>> COUNTED = Set.of(Step.MeetingPlanned.class,
				Step.MeetingMoved.class);

		@Override
		public long timesIn(Aftermath after) {
			long times = after.steps(this.interest, this.step).count();
			return COUNTED.contains(this.step) || times == 0 ? times : Long.MAX_VALUE;
		}

	}

	/**
	 * A thread went to a colleague. Nothing changes when it is with that colleague
	 * already, so what must be there is that it was with that colleague while this was
	 * asked.
	 *
	 * @param interest the thread
	 * @param to the colleague
	 * @param askedAt when it was asked, to the millisecond as the store keeps it
	 * @param answeredAt when it was said to be done
	 */
	record HandOverTaken(InterestId interest, CoachId to, Instant askedAt, Instant answeredAt) implements Acknowledged {

		@Override
		public long timesIn(Aftermath after) {
			return wasThereBefore(after) || cameMeanwhile(after) ? Long.MAX_VALUE : 0;
		}

		private boolean wasThereBefore(Aftermath after) {
			return after.steps(this.interest, Step.PassedOn.class)
				.filter((step) -> step.at().isBefore(this.askedAt))
				.reduce((earlier, later) -> later)
				.map(Step.PassedOn::to)
				.or(() -> after.coachOf(this.interest))
				.filter(this.to::equals)
				.isPresent();
		}

		private boolean cameMeanwhile(Aftermath after) {
			return after.steps(this.interest, Step.PassedOn.class)
				.anyMatch((step) -> step.to().equals(this.to) && !step.at().isBefore(this.askedAt)
						&& !step.at().isAfter(this.answeredAt));
		}

	}

	/**
	 * An address was written down.
	 *
	 * @param talent whose
	 * @param email the address
	 */
	record AddressKept(TalentCode talent, String email) implements Acknowledged {

		@Override
		public long timesIn(Aftermath after) {
			return Optional.ofNullable(after.talents().get(this.talent))
				.flatMap((known) -> Optional.ofNullable(after.contacts().get(known.id())))
				.flatMap((contact) -> Optional.ofNullable(contact.email()))
				.filter((kept) -> kept.value().equals(this.email))
				.isPresent() ? Long.MAX_VALUE : 0;
		}

	}

	/**
	 * A nomination was taken in, and became an interest for each talent who can be seen.
	 *
	 * @param nomination which one
	 */
	record NominationTaken(NominationId nomination) implements Acknowledged {

		@Override
		public long timesIn(Aftermath after) {
			return after.nominations()
				.stream()
				.filter((stored) -> stored.id().equals(this.nomination) && stored.fulfilledAt() != null)
				.count();
		}

	}

}
