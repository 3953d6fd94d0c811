package nl.talentmarkt.journey.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestId;
import nl.talentmarkt.marketplace.interest.Party;
import nl.talentmarkt.marketplace.interest.Step;
import nl.talentmarkt.marketplace.talent.Talent;

/** An employer who wants to meet people, says so again, and thinks better of it. */
final class EmployerAtWork implements Actor {

	private static final int OK = 200;

	private static final int SEE_OTHER = 303;

	private static final int SERVICE_UNAVAILABLE = 503;

	private static final String THREAD = "/belangstelling/";

	private static final Pattern PROPOSAL = Pattern.compile("action=\"/belangstelling/([^/\"]+)/reactie\"");

	private static final Pattern MEETING = Pattern.compile("gesprekken/\\d+(?=/komst)");

	private final Person person;

	private final List<Talent> talents;

	private final Threads threads;

	private final Ledger ledger;

	private final Marks marks;

	private final Random random;

	private final OwnTray tray;

	private final List<InterestId> own = new ArrayList<>();

	private @Nullable MessageTaken last;

	EmployerAtWork(Person person, List<Talent> talents, Threads threads, Ledger ledger, Marks marks, Random random) {
		this.person = person;
		this.talents = talents;
		this.threads = threads;
		this.ledger = ledger;
		this.marks = marks;
		this.random = random;
		this.tray = new OwnTray(person, ledger, random);
	}

	@Override
	public void act() {
		switch (this.random.nextInt(12)) {
			case 0 -> this.tray.openOne();
			case 1 -> withdraw();
			case 2, 3 -> readProfile();
			case 4 -> lookAgain();
			case 5 -> answerProposal();
			case 6 -> comeToMeeting();
			default -> express();
		}
	}

	private void express() {
		Talent talent = this.talents.get(this.random.nextInt(this.talents.size()));
		String form = "/talenten/" + talent.code() + "/belangstelling";
		if (this.person.open(form).status() != OK) {
			return;
		}
		String text = "Graag kennismaken, kenmerk " + this.marks.next();
		Answer sent = this.person.send(form, Map.of("kind", "AT_WORKPLACE", "message", text));
		if (sent.status() == SEE_OTHER) {
			InterestId interest = new InterestId(sent.location().substring(THREAD.length()));
			this.last = new MessageTaken(interest, this.person.account().id(), text);
			this.ledger.write(this.last);
			this.threads.with(talent.coach(), interest);
			// One more message joins the thread, and what is taken back is taken back
			// once.
			if (!this.own.contains(interest)) {
				this.own.add(interest);
			}
		}
	}

	private void withdraw() {
		if (this.own.isEmpty()) {
			return;
		}
		InterestId interest = this.own.get(this.random.nextInt(this.own.size()));
		if (this.person.open(THREAD + interest).status() == OK) {
			this.own.remove(interest);
			if (this.person.send(THREAD + interest + "/intrekking", Map.of()).status() == SEE_OTHER) {
				this.ledger.write(new WithdrawalTaken(interest, this.person.account().id()));
				this.threads.ended(interest);
			}
		}
	}

	private void readProfile() {
		Talent talent = this.talents.get(this.random.nextInt(this.talents.size()));
		if (this.person.open("/talenten/" + talent.code()).status() == OK) {
			this.ledger.write(new ProfileRead(talent.id(), this.person.account().id()));
		}
	}

	private void answerProposal() {
		Matcher proposal = PROPOSAL.matcher(this.person.open("/belangstelling").body());
		if (proposal.find()) {
			InterestId interest = new InterestId(proposal.group(1));
			boolean wants = this.random.nextInt(3) > 0;
			Answer sent = this.person.send(THREAD + interest + "/reactie", Map.of("said", wants ? "YES" : "NOT_NOW"));
			if (sent.status() == SEE_OTHER) {
				this.ledger.write(new ProposalAnswered(interest, wants));
			}
		}
	}

	private void comeToMeeting() {
		if (this.own.isEmpty()) {
			return;
		}
		InterestId interest = this.own.get(this.random.nextInt(this.own.size()));
		Matcher meeting = MEETING.matcher(this.person.open(THREAD + interest).body());
		if (meeting.find()) {
			boolean comes = this.random.nextInt(4) > 0;
			Answer sent = this.person.send(THREAD + interest + "/" + meeting.group() + "/komst",
					Map.of("comes", comes ? "YES" : "NO"));
			if (sent.status() == SEE_OTHER) {
				this.ledger.write(new MeetingAnswered(interest, comes));
			}
		}
	}

	/** What was taken in stands on the page, also after a restart. */
	private void lookAgain() {
		MessageTaken message = this.last;
		if (message == null) {
			return;
		}
		Answer page = this.person.open(THREAD + message.interest());
		boolean away = page.status() == SERVICE_UNAVAILABLE;
		if (!away && (page.status() != OK || !page.body().contains(message.text()))) {
			throw new IllegalStateException("Not on the page: " + message + "\n" + page);
		}
	}

	/**
	 * A message was taken in, as the first of a thread or as one more.
	 *
	 * @param interest the thread
	 * @param by who wrote it
	 * @param text what was written; no two are the same
	 */
	record MessageTaken(InterestId interest, AccountId by, String text) implements Acknowledged {

		@Override
		public long timesIn(Aftermath after) {
			Interest thread = after.interests().get(this.interest);
			return (thread == null) ? 0
					: thread.messages()
						.stream()
						.filter((message) -> message.by().equals(this.by) && message.text().value().equals(this.text))
						.count();
		}

	}

	/**
	 * An interest was taken back. When a colleague did so a moment before, nothing
	 * changes any more, and it is answered yes.
	 *
	 * @param interest which one
	 * @param by by whom
	 */
	record WithdrawalTaken(InterestId interest, AccountId by) implements Acknowledged {

		@Override
		public long timesIn(Aftermath after) {
			return after.steps(this.interest, Step.Withdrawn.class)
				.anyMatch((withdrawn) -> withdrawn.side() == Party.EMPLOYER) ? Long.MAX_VALUE : 0;
		}

	}

	/**
	 * An answer to a proposed talent was taken in.
	 *
	 * @param interest which one
	 * @param wants whether the employer wants to meet the talent
	 */
	record ProposalAnswered(InterestId interest, boolean wants) implements Acknowledged {

		@Override
		public long timesIn(Aftermath after) {
			// A colleague may say the same after a kill; said once is said.
			return after.steps(this.interest, Step.class)
				.anyMatch((step) -> this.wants ? step instanceof Step.EmployerAgreed
						: step instanceof Step.EmployerDeclined) ? Long.MAX_VALUE : 0;
		}

	}

	/**
	 * That the employer comes to a meeting, or not, was taken in.
	 *
	 * @param interest which one
	 * @param comes whether it comes
	 */
	record MeetingAnswered(InterestId interest, boolean comes) implements Acknowledged {

		@Override
		public long timesIn(Aftermath after) {
			// Who says the same twice said it once.
			return after.steps(this.interest, Step.MeetingAnswered.class).anyMatch((step) -> step.comes() == this.comes)
					? Long.MAX_VALUE : 0;
		}

	}

	/**
	 * A profile was shown, which is logged first.
	 *
	 * @param talent whose
	 * @param by who read it
	 */
	record ProfileRead(TalentId talent, AccountId by) implements Acknowledged {

		@Override
		public long timesIn(Aftermath after) {
			return after.views()
				.stream()
				.filter((view) -> view.talent().equals(this.talent) && view.by().equals(this.by))
				.count();
		}

	}

}
