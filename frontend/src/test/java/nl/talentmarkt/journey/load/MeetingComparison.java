package nl.talentmarkt.journey.load;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.talentmarkt.journey.load.ReceivedMail.Appointment;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.Meeting;
import nl.talentmarkt.marketplace.text.EmailAddress;

/**
 * Compares meetings with the appointments that were mailed: the calendars of the coach
 * who planned it, of everybody at the employer and of a talent without an account hold
 * the meeting as it is, and each state came under one Message-ID.
 */
final class MeetingComparison {

	private final Aftermath after;

	private final Map<Invitation, Set<String>> messageIds;

	MeetingComparison(Aftermath after) {
		this.after = after;
		this.messageIds = after.mails()
			.stream()
			.flatMap((mail) -> Stream.ofNullable(mail.appointment())
				.map((appointment) -> Map.entry(new Invitation(mail.recipient(), appointment), mail.messageId())))
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
	}

	Stream<String> wrongMails() {
		Stream<String> several = this.messageIds.entrySet()
			.stream()
			.filter((invitation) -> invitation.getValue().size() > 1)
			.map((invitation) -> "mailed under several Message-IDs: " + invitation);
		return Stream.concat(several, this.after.interests().values().stream().flatMap(this::missingOf));
	}

	private Stream<String> missingOf(Interest interest) {
		return newMeetings(
				interest)
			.flatMap((meeting) -> receivers(interest, meeting)
				.map((receiver) -> new Invitation(receiver.value(),
						new Appointment(interest.id(), meeting.number(), meeting.sequence(), meeting.stands())))
				.filter((invitation) -> !this.messageIds.containsKey(invitation))
				.map((invitation) -> "in no mail: " + invitation));
	}

	private Stream<Meeting> newMeetings(Interest interest) {
		Interest before = this.after.before().interests().get(interest.id());
		List<Meeting> old = (before != null) ? before.meetings() : List.of();
		return interest.meetings().stream().filter((meeting) -> !old.contains(meeting));
	}

	private Stream<EmailAddress> receivers(Interest interest, Meeting meeting) {
		boolean hasAccount = this.after.before()
			.accounts()
			.values()
			.stream()
			.anyMatch((account) -> account.person() instanceof Viewer.Talent talent
					&& talent.talent().equals(interest.talent()));
		Stream<EmailAddress> talent = hasAccount ? Stream.empty() : this.after.addressOf(interest.talent()).stream();
		return Stream.concat(accounts(interest, meeting).map(Account::email), talent);
	}

	private Stream<Account> accounts(Interest interest, Meeting meeting) {
		boolean shown = !this.after.sometimesHidden().contains(interest.talent());
		return this.after.before().accounts().values().stream().filter((account) -> switch (account.person()) {
			case Viewer.EmployerMember member -> shown && member.employer().equals(interest.employer());
			case Viewer.Coach coach -> coach.coach().equals(meeting.plannedBy());
			default -> false;
		});
	}

	/**
	 * One state of a meeting for one reader.
	 *
	 * @param recipient the reader's address
	 * @param appointment the state
	 */
	private record Invitation(String recipient, Appointment appointment) {
	}

}
