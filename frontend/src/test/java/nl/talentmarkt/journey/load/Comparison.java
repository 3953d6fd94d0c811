package nl.talentmarkt.journey.load;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.support.ResourceBundleMessageSource;

import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.contact.OwnLanguage;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.Message;
import nl.talentmarkt.marketplace.interest.Party;
import nl.talentmarkt.marketplace.interest.Step;
import nl.talentmarkt.marketplace.nomination.Nomination;
import nl.talentmarkt.marketplace.notification.Notice;
import nl.talentmarkt.marketplace.notification.NoticeKind;
import nl.talentmarkt.marketplace.talent.TalentCode;

/**
 * Compares what people were told and what is stored with what is in trays and mail. What
 * got no answer may be there or not, but when it is there, it is there with everything
 * that follows from it: each fact in the tray of each person it concerns, and under
 * exactly one Message-ID in that person's mail.
 */
final class Comparison {

	private static final String THREAD = "/belangstelling/";

	private static final String NOMINATION = "/voorstellen/";

	private final Aftermath after;

	private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

	private final MeetingComparison meetings;

	private final QuestionComparison questions;

	private final Set<String> toldBefore;

	Comparison(Aftermath after) {
		this.after = after;
		this.meetings = new MeetingComparison(after);
		this.questions = new QuestionComparison(after);
		this.messages.setBasename("messages");
		this.messages.setDefaultEncoding("UTF-8");
		this.messages.setFallbackToSystemLocale(false);
		this.toldBefore = after.before().notices().stream().map(Notice::id).collect(Collectors.toSet());
	}

	/**
	 * Lists what is wrong.
	 * @param ledger what everybody was told
	 * @return one line for each lost action, lost or double message, lost notice, lost or
	 * double mail; nothing when all is well
	 */
	List<String> differences(Ledger ledger) {
		return Stream
			.of(ledger.missingIn(this.after), doubleMessages(), wrongNotices(), wrongMails(),
					this.meetings.wrongMails(), this.questions.wrongMails(), strayMails())
			.flatMap(Function.identity())
			.toList();
	}

	/**
	 * Counts the mails that came again because the kill fell between the yes of the mail
	 * server and our own mark.
	 * @return how many mails were more than one under the same Message-ID
	 */
	long repeatedMails() {
		return this.after.mails().size() - this.after.mails().stream().map(ReceivedMail::messageId).distinct().count();
	}

	private Stream<String> doubleMessages() {
		return this.after.interests()
			.values()
			.stream()
			.flatMap((interest) -> interest.messages().stream().map((message) -> message.text().value()))
			.filter((text) -> text.contains("kenmerk"))
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
			.entrySet()
			.stream()
			.filter((text) -> text.getValue() > 1)
			.map((text) -> "stored " + text.getValue() + " times: " + text.getKey());
	}

	private Stream<String> wrongNotices() {
		return Stream
			.of(this.after.interests().values().stream().flatMap(this::wrongNoticesOf),
					this.after.talents().keySet().stream().flatMap(this::wrongNoticesOf),
					this.after.nominations().stream().flatMap(this::wrongNoticesOf))
			.flatMap(Function.identity());
	}

	/** Every member of the employer is told once, when there was somebody to propose. */
	private Stream<String> wrongNoticesOf(Nomination nomination) {
		List<Notice> told = newNotices(NOMINATION + nomination.id());
		boolean mayBeKept = isOfSometimesHidden(nomination);
		long most = told.isEmpty() ? 0 : colleagues(told.getFirst().recipient());
		boolean all = !told.isEmpty() && told.size() == most;
		// Who is proposed may be hidden between the first and the second who is told.
		return (all || (mayBeKept && told.size() <= most)) ? Stream.empty()
				: Stream.of("told " + told.size() + " times or not to all: " + nomination.id() + " " + told);
	}

	private Stream<String> wrongNoticesOf(Interest interest) {
		Map<NoticeKind, Long> facts = factsIn(interest);
		Interest before = this.after.before().interests().get(interest.id());
		if (before != null) {
			factsIn(before).forEach((kind, count) -> facts.merge(kind, -count, Long::sum));
		}
		List<Notice> told = newNotices(THREAD + interest.id());
		return Stream.of(NoticeKind.values()).flatMap((kind) -> {
			long happened = facts.getOrDefault(kind, 0L);
			Map<String, List<Notice>> events = told.stream()
				.filter((notice) -> notice.kind() == kind)
				.collect(Collectors.groupingBy(Comparison::eventOf));
			boolean all = events.size() == happened && events.values().stream().allMatch(this::reachesAll);
			boolean enough = all || (mayBeKept(kind, interest) && events.size() <= happened);
			return enough ? Stream.empty() : Stream.of("happened " + happened + " times, told " + events.size()
					+ " times or not to all: " + kind + " of " + interest.id() + " " + events);
		});
	}

	private Stream<String> wrongNoticesOf(TalentCode talent) {
		List<Notice> told = newNotices("/profielen/" + talent + "/toestemming");
		return Stream.of(NoticeKind.CONSENT_GIVEN, NoticeKind.CONSENT_WITHDRAWN).flatMap((kind) -> {
			long happened = (kind == NoticeKind.CONSENT_GIVEN) ? this.after.consentsGiven(talent)
					: this.after.consentsWithdrawn(talent);
			long events = told.stream().filter((notice) -> notice.kind() == kind).count();
			return (events == happened) ? Stream.empty() : Stream
				.of("happened " + happened + " times, told " + events + " times: " + kind + " of " + talent);
		});
	}

	/** What happened in a thread that somebody is told of. */
	private Map<NoticeKind, Long> factsIn(Interest interest) {
		Map<NoticeKind, Long> facts = new EnumMap<>(NoticeKind.class);
		interest.steps()
			.stream()
			.flatMap((step) -> toldOf(step, interest))
			.forEach((kind) -> facts.merge(kind, 1L, Long::sum));
		// That the talent is asked once more is between coach and talent.
		facts.computeIfPresent(NoticeKind.INTEREST_TALENT_ASKED, (kind, count) -> Math.min(count, 1));
		facts.merge(NoticeKind.MEETING_CANCELLED,
				interest.meetings().stream().filter((meeting) -> !meeting.stands()).count(), Long::sum);
		interest.messages()
			.stream()
			.filter((message) -> isAlone(message, interest))
			.map((message) -> (message.from() == Party.COACH) ? NoticeKind.INTEREST_MESSAGE
					: NoticeKind.INTEREST_REPEATED)
			.forEach((kind) -> facts.merge(kind, 1L, Long::sum));
		return facts;
	}

	/** What was written with a step is told of together with it. */
	private static boolean isAlone(Message message, Interest interest) {
		return interest.steps().stream().noneMatch((step) -> step.at().equals(message.at()));
	}

	/** What coach and employer are told of, on the page of the thread. */
	private static Stream<NoticeKind> toldOf(Step step, Interest interest) {
		return switch (step) {
			case Step.Expressed expressed -> Stream.of(NoticeKind.INTEREST_EXPRESSED);
			case Step.Wished wished -> Stream.of(NoticeKind.INTEREST_WISHED);
			case Step.Nominated nominated -> Stream.empty();
			case Step.EmployerAsked asked -> Stream.of(NoticeKind.INTEREST_EMPLOYER_ASKED);
			case Step.EmployerAgreed agreed -> Stream.of(NoticeKind.INTEREST_EMPLOYER_AGREED);
			case Step.EmployerDeclined declined -> Stream.of(NoticeKind.INTEREST_EMPLOYER_DECLINED);
			case Step.TalentAsked asked -> Stream.of(NoticeKind.INTEREST_TALENT_ASKED);
			case Step.TalentAnswered answered -> toldOf(answered);
			case Step.Postponed postponed -> Stream.of(NoticeKind.INTEREST_POSTPONED);
			case Step.Released released -> Stream.of(NoticeKind.INTEREST_RELEASED);
			case Step.ReleaseRevoked revoked ->
				(revoked.by() == Party.TALENT) ? Stream.of(NoticeKind.INTEREST_RELEASE_REVOKED) : Stream.empty();
			case Step.Introduced introduced -> Stream.of(NoticeKind.INTEREST_INTRODUCED);
			case Step.MeetingPlanned planned -> Stream.of(NoticeKind.MEETING_PLANNED);
			case Step.MeetingMoved moved -> Stream.of(NoticeKind.MEETING_MOVED);
			// Counted by the meetings, because the end of a thread cancels them too.
			case Step.MeetingCancelled cancelled -> Stream.empty();
			case Step.MeetingAnswered answered ->
				Stream.of(answered.comes() ? NoticeKind.MEETING_ACCEPTED : NoticeKind.MEETING_REFUSED);
			case Step.OutcomeAsked asked -> Stream.of(NoticeKind.MEETING_OUTCOME_ASKED);
			case Step.OutcomeGiven given -> Stream.of(NoticeKind.MEETING_OUTCOME_GIVEN);
			case Step.NextStepPlanned planned ->
				(planned.step().owner() == Party.EMPLOYER) ? Stream.of(NoticeKind.INTEREST_NEXT_STEP) : Stream.empty();
			case Step.Concluded concluded -> Stream.of(NoticeKind.INTEREST_CONCLUDED);
			case Step.Declined declined -> Stream.of(NoticeKind.INTEREST_DECLINED);
			case Step.Withdrawn withdrawn -> (withdrawn.side() == Party.TALENT)
					? Stream.of(NoticeKind.INTEREST_TALENT_WITHDREW, NoticeKind.INTEREST_DECLINED)
					: Stream.of(NoticeKind.INTEREST_WITHDRAWN);
			case Step.Expired expired -> Stream.of(NoticeKind.INTEREST_EXPIRED);
			case Step.Stopped stopped -> Stream.of(NoticeKind.INTEREST_STOPPED);
			case Step.Reminded reminded -> Stream.of(toldOf(reminded));
			case Step.PassedOn passedOn ->
				passedOn.to().equals(interest.coach()) ? Stream.of(NoticeKind.INTEREST_PASSED_ON)
						: Stream.of(NoticeKind.INTEREST_PASSED_ON, NoticeKind.INTEREST_COLLEAGUE_ANSWERS);
			case Step.LeftUnanswered left -> Stream.of(NoticeKind.INTEREST_LEFT_UNANSWERED);
			case Step.HandedOver handedOver -> Stream.of(NoticeKind.INTEREST_COACH_CHANGED);
		};
	}

	private static Stream<NoticeKind> toldOf(Step.TalentAnswered answered) {
		return Stream.ofNullable(answered.answer()).flatMap((answer) -> switch (answer) {
			case YES -> Stream.of(NoticeKind.INTEREST_TALENT_SAID_YES);
			case NO -> Stream.of(NoticeKind.INTEREST_TALENT_SAID_NO, NoticeKind.INTEREST_DECLINED);
			case TALK_FIRST -> Stream.of(NoticeKind.INTEREST_TALENT_WANTS_TO_TALK);
		});
	}

	private static NoticeKind toldOf(Step.Reminded reminded) {
		if (reminded.leadsTo().awaitsCoach()) {
			return NoticeKind.INTEREST_REMINDED;
		}
		return reminded.leadsTo().awaitsEmployer() ? NoticeKind.INTEREST_EMPLOYER_REMINDED
				: NoticeKind.INTEREST_FOLLOW_UP_REMINDED;
	}

	/** While employers do not see a talent, nothing but the end leads them there. */
	private boolean mayBeKept(NoticeKind kind, Interest interest) {
		return kind != NoticeKind.INTEREST_DECLINED && isToEmployers(kind)
				&& this.after.sometimesHidden().contains(interest.talent());
	}

	private static boolean isToEmployers(NoticeKind kind) {
		return Set
			.of(NoticeKind.INTEREST_TALENT_ASKED, NoticeKind.INTEREST_POSTPONED, NoticeKind.INTEREST_RELEASED,
					NoticeKind.INTEREST_DECLINED, NoticeKind.INTEREST_COACH_CHANGED,
					NoticeKind.INTEREST_COLLEAGUE_ANSWERS, NoticeKind.INTEREST_EMPLOYER_ASKED,
					NoticeKind.INTEREST_EMPLOYER_REMINDED, NoticeKind.INTEREST_CONCLUDED, NoticeKind.INTEREST_MESSAGE,
					NoticeKind.INTEREST_NEXT_STEP, NoticeKind.MEETING_PLANNED, NoticeKind.MEETING_MOVED,
					NoticeKind.MEETING_CANCELLED, NoticeKind.MEETING_OUTCOME_ASKED)
			.contains(kind);
	}

	/** Every member of an employer is told. */
	private boolean reachesAll(List<Notice> ofOneEvent) {
		return isToEmployers(ofOneEvent.getFirst().kind())
				? ofOneEvent.size() == colleagues(ofOneEvent.getFirst().recipient()) : ofOneEvent.size() == 1;
	}

	private long colleagues(AccountId member) {
		return accounts().values().stream().filter((other) -> isColleague(member, other)).count();
	}

	private boolean isColleague(AccountId member, Account other) {
		return accountOf(member).person() instanceof Viewer.EmployerMember one
				&& other.person() instanceof Viewer.EmployerMember two && one.employer().equals(two.employer());
	}

	private Stream<String> wrongMails() {
		Map<Fact, Long> facts = this.after.notices()
			.stream()
			.filter((notice) -> !notice.kind().hasOwnMail())
			.collect(Collectors.groupingBy(this::fact, Collectors.counting()));
		return facts.entrySet().stream().flatMap((told) -> {
			List<ReceivedMail> mails = this.after.mails().stream().filter(told.getKey()::isIn).toList();
			long messageIds = mails.stream().map(ReceivedMail::messageId).distinct().count();
			boolean right = messageIds == told.getValue() || (mayBeKept(told.getKey()) && messageIds < told.getValue());
			return right ? Stream.empty() : Stream.of("in the tray " + told.getValue() + " times, mailed under "
					+ messageIds + " Message-IDs: " + told.getKey() + " " + mails);
		});
	}

	/** A mail about a thread or a consent of which nothing stands in the tray. */
	private Stream<String> strayMails() {
		Set<Fact> facts = this.after.notices().stream().map(this::fact).collect(Collectors.toSet());
		return this.after.mails()
			.stream()
			.filter((mail) -> mail.appointment() == null && !QuestionComparison.isAbout(mail))
			.filter((mail) -> facts.stream().noneMatch((fact) -> fact.isIn(mail)))
			.filter((mail) -> mail.paths().stream().noneMatch((path) -> isOfSometimesHidden(path)))
			.map((mail) -> "mailed, in no tray: " + mail);
	}

	private boolean mayBeKept(Fact fact) {
		return fact.path().startsWith(NOMINATION) || isOfSometimesHidden(fact.path());
	}

	/** Tray and mail look at different moments whether employers see the talent. */
	private boolean isOfSometimesHidden(String path) {
		boolean thread = path.startsWith(THREAD) && this.after.interests()
			.values()
			.stream()
			.anyMatch((interest) -> path.equals(THREAD + interest.id())
					&& this.after.sometimesHidden().contains(interest.talent()));
		return thread || this.after.nominations()
			.stream()
			.anyMatch((nomination) -> path.equals(NOMINATION + nomination.id()) && isOfSometimesHidden(nomination));
	}

	private boolean isOfSometimesHidden(Nomination nomination) {
		return nomination.proposals()
			.stream()
			.allMatch((proposal) -> this.after.sometimesHidden().contains(proposal.talent()));
	}

	private Fact fact(Notice notice) {
		Account recipient = accountOf(notice.recipient());
		Stream<OwnLanguage> languages = (recipient.person() instanceof Viewer.Talent) ? Stream.of(OwnLanguage.values())
				: Stream.of(OwnLanguage.DUTCH);
		Set<String> subjects = languages
			.map((language) -> this.messages.getMessage("notice." + notice.kind().name(), notice.arguments().toArray(),
					language.locale()))
			.collect(Collectors.toUnmodifiableSet());
		return new Fact(recipient.email().value(), subjects, notice.path());
	}

	private List<Notice> newNotices(String path) {
		return this.after.notices()
			.stream()
			.filter((notice) -> notice.path().equals(path) && !this.toldBefore.contains(notice.id()))
			.toList();
	}

	private static String eventOf(Notice notice) {
		return notice.id().substring(0, notice.id().length() - notice.recipient().value().length() - 1);
	}

	private Account accountOf(AccountId id) {
		Account account = accounts().get(id);
		if (account == null) {
			throw new IllegalStateException("Somebody was told who was not there: " + id);
		}
		return account;
	}

	private Map<AccountId, Account> accounts() {
		return this.after.before().accounts();
	}

	/**
	 * What one mail says, as its reader sees it.
	 *
	 * @param recipient whom it reaches
	 * @param subjects what happened, in each language in which it may be said: that of a
	 * talent is what the coach wrote down at the time
	 * @param path where it can be acted on
	 */
	private record Fact(String recipient, Set<String> subjects, String path) {

		boolean isIn(ReceivedMail mail) {
			return mail.recipient().equals(this.recipient) && mail.paths().contains(this.path)
					&& this.subjects.contains(mail.subject());
		}

	}

}
