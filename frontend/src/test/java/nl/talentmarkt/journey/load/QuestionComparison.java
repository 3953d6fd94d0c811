package nl.talentmarkt.journey.load;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestState;
import nl.talentmarkt.marketplace.interest.Step;
import nl.talentmarkt.marketplace.text.EmailAddress;

/**
 * Compares what talents without an account are asked with the links that were mailed to
 * them: whoever still has to answer has the link, and nobody gets more mails than there
 * was to tell.
 */
final class QuestionComparison {

	private static final Pattern LINK = Pattern.compile("/v/([A-Za-z0-9-]+)\\.\\d+\\..*");

	private final Aftermath after;

	private final Set<TalentId> withAccount;

	QuestionComparison(Aftermath after) {
		this.after = after;
		this.withAccount = after.before()
			.accounts()
			.values()
			.stream()
			.flatMap((account) -> (account.person() instanceof Viewer.Talent talent) ? Stream.of(talent.talent())
					: Stream.empty())
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Tells whether a mail brings a personal link.
	 * @param mail any mail
	 * @return true when it does
	 */
	static boolean isAbout(ReceivedMail mail) {
		return mail.paths().stream().anyMatch((path) -> LINK.matcher(path).matches());
	}

	Stream<String> wrongMails() {
		return this.after.interests().values().stream().flatMap((interest) -> {
			List<String> messageIds = mailsAbout(interest).map(ReceivedMail::messageId).distinct().toList();
			boolean missing = isAsked(interest) && messageIds.isEmpty();
			boolean tooMany = messageIds.size() > occasions(interest);
			return (missing || tooMany)
					? Stream.of("mailed to the talent under " + messageIds.size() + " Message-IDs: " + interest)
					: Stream.empty();
		});
	}

	private Stream<ReceivedMail> mailsAbout(Interest interest) {
		return this.after.mails().stream().filter((mail) -> mail.paths().stream().anyMatch((path) -> {
			Matcher link = LINK.matcher(path);
			return link.matches() && link.group(1).equals(interest.id().value());
		}));
	}

	private boolean isAsked(Interest interest) {
		boolean isNew = !this.after.before().interests().containsKey(interest.id());
		return isNew && interest.state() == InterestState.TALENT_ASKED && !this.withAccount.contains(interest.talent())
				&& address(interest.talent()).findAny().isPresent();
	}

	private Stream<EmailAddress> address(TalentId talent) {
		return Stream.ofNullable(this.after.contacts().get(talent))
			.flatMap((contact) -> Stream.ofNullable(contact.email()));
	}

	/** A question, and everything that happens to a meeting. */
	private static long occasions(Interest interest) {
		long asked = interest.steps()
			.stream()
			.filter((step) -> step instanceof Step.TalentAsked || step instanceof Step.MeetingPlanned
					|| step instanceof Step.MeetingMoved || step instanceof Step.OutcomeAsked)
			.count();
		return asked + interest.meetings().stream().filter((meeting) -> !meeting.stands()).count();
	}

}
