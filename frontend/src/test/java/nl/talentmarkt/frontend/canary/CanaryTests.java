package nl.talentmarkt.frontend.canary;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.internet.MimeMessage;
import nl.talentmarkt.frontend.running.Browser;
import nl.talentmarkt.frontend.terms.TermsOfUse;
import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.handover.HandOverDesk;
import nl.talentmarkt.marketplace.handover.HandOverRequest;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.HandOverId;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestId;
import nl.talentmarkt.marketplace.interest.MeetingWish;
import nl.talentmarkt.marketplace.interest.Message;
import nl.talentmarkt.marketplace.interest.Origin;
import nl.talentmarkt.marketplace.interest.Party;
import nl.talentmarkt.marketplace.interest.Release;
import nl.talentmarkt.marketplace.interest.Release.DetailGroup;
import nl.talentmarkt.marketplace.interest.ReplyClock;
import nl.talentmarkt.marketplace.organisation.ReplyPolicy;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.talent.CoachNotes;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.text.FreeText;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.LoggerFactory;
import org.thymeleaf.spring6.ISpringWebFluxTemplateEngine;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Marks every private field of every example talent, lets people of every kind read, send
 * and copy whatever they can reach, and looks where the markers turn up.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CanaryTests extends CrawledApplication {

	private static final Duration A_DAY = Duration.ofDays(1);

	/** What has no page, not even for those who may see it. */
	private static final Set<String> SHOWN_NOWHERE = Set.of("ORIGIN_REFERENCE", "ORIGIN_OCCUPATION");

	/** What answers a part of a page. */
	private static final Pattern PART = Pattern.compile("\\S*/suggesties .*");

	private static final Pattern SHARED_LINK = Pattern.compile("/p/[A-Za-z0-9_-]{20,}");

	/**
	 * Behind these lies what is not read as others are: mail is judged by its recipient,
	 * and stands there with the secrets that it brings.
	 */
	private static final Set<String> NOT_TO_BE_REACHED = Set.of("/demo/postvak/{mail}", "/demo/postvak/{mail}/inhoud",
			"/inloggen/link", "/afmelden/{token}", "/v/{token}");

	private final Findings findings = new Findings();

	private final Findings mistaken = new Findings();

	private final Findings mended = new Findings();

	private final List<Reader> readers = new ArrayList<>();

	private Crawler crawler;

	private Collection<String> focus;

	private CapturedLog log;

	@Autowired
	private ISpringWebFluxTemplateEngine engine;

	@Autowired
	private JavaMailSender sender;

	@Autowired
	private HandOverDesk handOvers;

	@BeforeAll
	void letEverybodyLookEverywhere() throws Exception {
		this.log = CapturedLog.open();
		long start = System.nanoTime();
		List<Talent> talents = awaitTalents();
		Talent welder = talent(talents, (talent) -> "T-7K3Q".equals(talent.code().value()));
		Talent proposing = talent(talents, (talent) -> talent.proposal() != null);
		Talent hidden = talent(talents, (talent) -> !talent.isVisibleToEmployers() && talent.origin() == null);
		Talent takenOver = talent(talents, (talent) -> talent.origin() != null);
		List<Talent> chosen = List.of(welder, proposing, hidden, takenOver);
		this.focus = chosen.stream().flatMap((one) -> List.of(one.code().value(), one.id().value()).stream()).toList();
		enrolReaders(chosen);
		handOneOver(talents, chosen);
		RouteBook routes = routes();
		routes.know("code", chosen.stream().map((one) -> one.code().value()).toList());
		routes.know("talent", chosen.stream().map((one) -> one.id().value()).toList());
		routes.route(sharedLink(reader("welder").session()));
		this.crawler = new Crawler(routes, markers(), pictures(), whoMay(), this.findings, this.focus);
		Queue<CompletableFuture<?>> streams = new ConcurrentLinkedQueue<>();
		told("signed in", start);
		each((reader) -> this.crawler.listen(reader, streams));
		each(this.crawler::follow);
		told("followed links", start);
		each(this.crawler::demand);
		each(this.crawler::demandOtherwise);
		told("demanded routes", start);
		lookWithMistakes();
		this.readers.forEach(this.crawler::send);
		told("sent forms", start);
		each(this.crawler::copy);
		told("copied forms", start);
		awaitSilence();
		each(this.crawler::follow);
		each(this.crawler::demand);
		told("looked again", start);
		streams.forEach((stream) -> stream.cancel(true));
		Places places = places(this.findings);
		places.mails(mail(), accounts());
		places.index(elasticsearch());
		places.store(template());
		places.log(this.log.lines());
		told("read mail, index, store and log", start);
		System.out.println(this.findings.summary() + "Forms sent to " + this.crawler.sentTo());
	}

	/** Of a coach who stays; whole caseloads would take with them what others may see. */
	private void handOneOver(List<Talent> talents, List<Talent> chosen) {
		Talent leaving = talent(talents, (talent) -> talent.coach().equals(chosen.getFirst().coach())
				&& !talent.isVisibleToEmployers() && !chosen.contains(talent));
		List<Account> coaches = accountsOf(Viewer.Coach.class);
		Viewer.Coach from = (Viewer.Coach) first(coaches,
				(person) -> ((Viewer.Coach) person).coach().equals(leaving.coach()))
			.person();
		Viewer.Coach to = (Viewer.Coach) first(coaches,
				(person) -> ((Viewer.Coach) person).organisation().equals(from.organisation()) && !person.equals(from))
			.person();
		this.handOvers
			.handOver(from,
					new HandOverRequest(new HandOverId("overdracht-kanarie"), from.coach(), to.coach(),
							Set.of(leaving.code()), null))
			.block(PATIENCE);
		awaitSilence();
	}

	/** Makes a link, which is shown once, to whoever made it. */
	private static String sharedLink(Session maker) {
		String page = "/profielen/T-7K3Q/delen";
		String token = new Page(page, maker.get(page, "text/html").body()).token();
		Map<String, String> fields = Map.of("purpose", "Voor de bakker", "term", "MONTH", "_csrf", token);
		Reply made = maker.post(page, "application/x-www-form-urlencoded",
				Browser.encode(fields).getBytes(StandardCharsets.UTF_8));
		Matcher link = SHARED_LINK
			.matcher(new String(maker.get(made.header("Location"), "text/html").body(), StandardCharsets.UTF_8));
		assertThat(link.find()).isTrue();
		return link.group();
	}

	@AfterAll
	void giveTheLogBack() {
		this.log.close();
	}

	@Test
	void nothingPrivateStandsWhereItDoesNotBelong() {
		assertThat(this.findings.leaks()).isEmpty();
	}

	@Test
	void whoMaySeeSomethingDoesSeeIt() {
		Set<String> never = new LinkedHashSet<>(nl.talentmarkt.frontend.example.Markers.fields());
		never.removeAll(this.findings.shown().keySet());
		never.removeAll(SHOWN_NOWHERE);
		assertThat(never).as("marked fields that nobody ever saw, so that a leak of them would not be found either")
			.isEmpty();
		assertThat(this.findings.shown().get("FIRST_NAME")).contains("COACH", "EMPLOYER", "TALENT");
		assertThat(this.findings.shown().get("PITCH")).contains("EMPLOYER");
		assertThat(this.findings.shown().get("PHOTO")).contains("COACH", "EMPLOYER", "TALENT");
	}

	@Test
	void noPageFailsAndEveryPageIsWhole() {
		assertThat(this.findings.faults()).allMatch((fault) -> PART.matcher(fault).matches());
	}

	@Test
	void somebodyReachesEveryRoute() {
		Set<String> unreached = new LinkedHashSet<>(routes().readable());
		unreached.removeAll(this.findings.reached().keySet());
		unreached.removeAll(NOT_TO_BE_REACHED);
		assertThat(unreached).as("routes on which the crawl found nothing to read").isEmpty();
	}

	/** Before forms are sent: they end consents and releases. */
	private void lookWithMistakes() {
		Crawler another = new Crawler(routes(), markers(), pictures(), whoMay(), this.mistaken, this.focus);
		Mistakes.during(this.engine, () -> {
			another.follow(reader("employer without release"));
			another.read(reader("employer with name and pitch"), "/talenten/T-7K3Q", "text/html");
			another.follow(reader("nobody"));
		});
		new Crawler(routes(), markers(), pictures(), whoMay(), this.mended, this.focus)
			.read(reader("employer with name and pitch"), "/talenten/T-7K3Q", "text/html");
	}

	@Test
	void wouldFindWhatATemplatePrintsByMistake() {
		assertThat(this.mistaken.leaks())
			.anyMatch((leak) -> leak.startsWith("PITCH of talent-")
					&& leak.contains("is shown to employer without release at GET /talenten/T-"))
			.anyMatch((leak) -> leak.equals(
					"CURRICULUM_VITAE of talent-000001 is shown to employer with name and pitch at GET /talenten/T-7K3Q"))
			.noneMatch((leak) -> leak.startsWith("PITCH") && leak.contains("to employer with name and pitch"))
			.noneMatch((leak) -> leak.contains("to nobody"));
		assertThat(this.mended.leaks()).isEmpty();
		assertThat(this.mended.shown()).containsKey("PITCH");
	}

	@Test
	void wouldFindWhatStandsInMailIndexStoreOrLogByMistake() throws Exception {
		String secret = markers().all()
			.stream()
			.filter((marker) -> marker.field().equals("NOTES"))
			.findFirst()
			.orElseThrow()
			.text();
		LoggerFactory.getLogger("nl.talentmarkt").info("Saved {}", secret);
		assertFound((places) -> places.log(this.log.lines()), "the log");
		MimeMessage mail = this.sender.createMimeMessage();
		MimeMessageHelper parts = new MimeMessageHelper(mail, true);
		parts.setTo(oneOfEachEmployer().getFirst().email().value());
		parts.setSubject("Bijlage");
		parts.setText("Zie de bijlage.");
		parts.addAttachment("é.txt", new ByteArrayResource(("Over: " + secret).getBytes(StandardCharsets.UTF_8)));
		this.sender.send(mail);
		assertFound((places) -> places.mails(mail(), accounts()), "a mail");
		template().insert(new Document("text", new Document("inside", List.of(secret))), "planted").block(PATIENCE);
		assertFound((places) -> places.store(template()), "collection planted");
		template().dropCollection("planted").block(PATIENCE);
		Places.send("PUT", elasticsearch().resolve("/planted"), "{}");
		Places.send("PUT", elasticsearch().resolve("/planted/_doc/1?refresh=true"), "{\"text\":\"" + secret + "\"}");
		assertFound((places) -> places.index(elasticsearch()), "index planted");
		Places.send("DELETE", elasticsearch().resolve("/planted"), "");
	}

	@Test
	void noPageOfOthersChangesWithWhatNoMarkerFitsIn() {
		Talent welder = allTalents().stream()
			.filter((one) -> "T-7K3Q".equals(one.code().value()))
			.findFirst()
			.orElseThrow();
		note(welder, CoachNotes.WorkPermission.PERMIT_NEEDED, Set.of(DayOfWeek.MONDAY));
		awaitSilence();
		String before = seenByOthers();
		note(welder, CoachNotes.WorkPermission.UNKNOWN, Set.of(DayOfWeek.THURSDAY, DayOfWeek.SATURDAY));
		awaitSilence();
		assertThat(seenByOthers()).isEqualTo(before).contains("T-7K3Q");
	}

	private void note(Talent talent, CoachNotes.WorkPermission permission, Set<DayOfWeek> lessonDays) {
		talents().change(talent.id(), (one) -> {
			CoachNotes notes = one.notes();
			return one.note(new CoachNotes(notes.notes(), notes.noGoTasks(), lessonDays, notes.constraints(),
					notes.dream(), notes.nextStep(), notes.longTermGoal(), notes.readinessTalk(),
					new CoachNotes.RightToWork(permission, LocalDate.of(2026, 1, 5))));
		}).block(PATIENCE);
	}

	private String seenByOthers() {
		StringBuilder seen = new StringBuilder();
		for (String name : List.of("employer with name and pitch", "employer without release", "welder", "nobody")) {
			for (String path : List.of("/talenten/T-7K3Q", "/talenten?q=lasser", "/belangstelling")) {
				Reply reply = reader(name).session().get(path, "text/html");
				seen.append(name)
					.append(path)
					.append(new String(reply.body(), StandardCharsets.UTF_8)
						.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "")
						.replaceAll("nonce\" content=\"[^\"]+\"", ""));
			}
		}
		return seen
			.append(Places.ask(elasticsearch().resolve("/*-talents/_search?q=code:%22T-7K3Q%22&_source=true"))
				.replaceAll("\"took\":\\d+", "")
				.replaceAll("\"_score\":[^,]+|\"max_score\":[^,]+", ""))
			.toString();
	}

	private void assertFound(Consumer<Places> look, String place) {
		Findings found = new Findings();
		look.accept(places(found));
		assertThat(found.leaks()).anyMatch((leak) -> leak.startsWith("NOTES") && leak.contains(place));
	}

	private Reader reader(String name) {
		return this.readers.stream().filter((one) -> one.name().equals(name)).findFirst().orElseThrow();
	}

	private Places places(Findings into) {
		return new Places(markers(), whoMay(), into);
	}

	/**
	 * People of every kind; employers with a release, one that ended, one taken back, and
	 * none.
	 */
	private void enrolReaders(List<Talent> chosen) {
		Talent welder = chosen.getFirst();
		List<Account> employers = oneOfEachEmployer();
		Instant now = clock().instant();
		release(employers.get(0), welder, Set.of(DetailGroup.FIRST_NAME, DetailGroup.PITCH, DetailGroup.PHOTO),
				now.plus(A_DAY));
		release(employers.get(1), welder, Set.of(DetailGroup.values()), now.minus(A_DAY));
		InterestId withdrawn = release(employers.get(2), welder, Set.of(DetailGroup.values()), now.plus(A_DAY));
		change(withdrawn, (interest) -> interest.withdraw(Party.EMPLOYER, employers.get(2).id(), now));
		release(employers.get(4), chosen.get(1), Set.of(DetailGroup.CURRICULUM_VITAE), now.plus(A_DAY));
		accept(employers.get(0), now);
		accept(employers.get(1), now);
		accept(employers.get(2), now);
		this.readers.add(nobody());
		this.readers.add(signIn("employer with name and pitch", employers.get(0)));
		this.readers.add(signIn("employer whose release ended", employers.get(1)));
		this.readers.add(signIn("employer who withdrew", employers.get(2)));
		this.readers.add(signIn("employer without release", employers.get(3)));
		this.readers.add(signIn("employer with cv", employers.get(4)));
		for (Account coach : coaches(chosen)) {
			this.readers.add(signIn("coach " + coach.name(), coach));
		}
		this.readers.add(signIn("organiser", ofOrganisation(Viewer.Organiser.class, welder)));
		this.readers.add(signIn("administrator", ofOrganisation(Viewer.Administrator.class, welder)));
		this.readers.add(signIn("ambassador", accountsOf(Viewer.Ambassador.class).getFirst()));
		List<Account> talents = accountsOf(Viewer.Talent.class);
		this.readers.add(signIn("welder", talentAccount(talents, welder)));
		this.readers.add(signIn("talent with proposal", talentAccount(talents, chosen.get(1))));
		this.readers.add(signIn("another talent", talents.getLast()));
	}

	/**
	 * Those of the chosen talents, a colleague of the first one; some work elsewhere.
	 */
	private Collection<Account> coaches(List<Talent> chosen) {
		List<Account> all = accountsOf(Viewer.Coach.class);
		Set<Account> coaches = new LinkedHashSet<>();
		for (Talent talent : chosen) {
			coaches.add(first(all, (person) -> ((Viewer.Coach) person).coach().equals(talent.coach())));
		}
		Talent welder = chosen.getFirst();
		coaches.add(first(all, (person) -> ((Viewer.Coach) person).organisation().equals(welder.organisation())
				&& !((Viewer.Coach) person).coach().equals(welder.coach())));
		assertThat(coaches)
			.anyMatch((coach) -> !((Viewer.Coach) coach.person()).organisation().equals(welder.organisation()));
		return coaches;
	}

	/**
	 * The last of those with a release does not, so that whoever did not has a reader.
	 */
	private void accept(Account member, Instant now) {
		EmployerId employer = ((Viewer.EmployerMember) member.person()).employer();
		employers().change(employer, (one) -> one.acceptTerms(new TermsOfUse().current(), member.id(), now))
			.block(PATIENCE);
	}

	private Account ofOrganisation(Class<? extends Viewer> kind, Talent talent) {
		return accountsOf(kind).stream()
			.filter((account) -> account.person().toString().contains(talent.organisation().value()))
			.findFirst()
			.orElseGet(() -> accountsOf(kind).getFirst());
	}

	private List<Account> oneOfEachEmployer() {
		Set<Object> met = new LinkedHashSet<>();
		return accountsOf(Viewer.EmployerMember.class).stream()
			.filter((account) -> account.person() instanceof Viewer.EmployerMember member && met.add(member.employer()))
			.toList();
	}

	private static Account talentAccount(List<Account> accounts, Talent talent) {
		return first(accounts, (person) -> ((Viewer.Talent) person).talent().equals(talent.id()));
	}

	private static Account first(List<Account> accounts, Predicate<Viewer> which) {
		return accounts.stream().filter((account) -> which.test(account.person())).findFirst().orElseThrow();
	}

	private static Talent talent(List<Talent> talents, Predicate<Talent> which) {
		return talents.stream()
			.sorted(java.util.Comparator.comparing((one) -> one.id().value()))
			.filter(which)
			.findFirst()
			.orElseThrow();
	}

	private InterestId release(Account employer, Talent talent, Set<DetailGroup> groups, Instant until) {
		Instant then = clock().instant().minus(Duration.ofDays(40));
		Viewer.EmployerMember member = (Viewer.EmployerMember) employer.person();
		InterestId id = new InterestId("kanarie-" + employer.id().value());
		Message message = new Message(Party.EMPLOYER, employer.id(), then,
				new FreeText("Wij willen graag kennismaken."));
		ReplyClock replyClock = new ReplyClock(ReplyPolicy.DEFAULT, clock().getZone());
		interests()
			.add(Interest.express(id, talent, member.employer(), Origin.of(Origin.Way.PROFILE),
					MeetingWish.AT_WORKPLACE, message, null, replyClock))
			.block(PATIENCE);
		change(id, (interest) -> interest.release(
				Release.of(groups, Release.TalentYes.IN_PERSON, talent.coach(), then, Duration.between(then, until)),
				null, replyClock));
		return id;
	}

	private void change(InterestId id, Function<Interest, Change<Interest>> intention) {
		assertThat(interests().change(id, new Reach.Everything(), intention).blockOptional(PATIENCE)).isPresent();
	}

	/** Everybody at once, a few at a time. */
	private void each(Consumer<Reader> what) throws Exception {
		try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
			List<CompletableFuture<Void>> all = this.readers.stream()
				.map((reader) -> CompletableFuture.runAsync(() -> what.accept(reader), pool))
				.toList();
			for (CompletableFuture<Void> one : all) {
				one.get();
			}
		}
	}

	/** Waits until what the forms set off has been done. */
	private static void awaitSilence() {
		int[] last = { -1 };
		Awaitility.await("no more mail").during(Duration.ofSeconds(2)).atMost(PATIENCE).until(() -> {
			int now = mail().getReceivedMessages().length;
			boolean same = now == last[0];
			last[0] = now;
			return same;
		});
	}

	private static void told(String what, long start) {
		System.out.printf(java.util.Locale.ROOT, "%6.1f s: %s%n", (System.nanoTime() - start) / 1e9, what);
	}

}
