package nl.talentmarkt.journey.load;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestState;
import nl.talentmarkt.marketplace.interest.Party;
import nl.talentmarkt.marketplace.interest.Step;

/**
 * Compares what there is to tell talents without an account with the links that were
 * mailed to them: whoever still has to answer, shows details or was left has the link,
 * and nobody gets more mails than there was to tell.
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
			long messageIds = mailsAbout(interest).map(ReceivedMail::messageId).distinct().count();
			boolean missing = messageIds < owed(interest);
			boolean tooMany = messageIds > occasions(interest);
			return (missing || tooMany)
					? Stream.of("mailed to the talent under " + messageIds + " Message-IDs: " + interest)
					: Stream.empty();
		});
	}

	/** Invitations are compared with the meetings. */
	private Stream<ReceivedMail> mailsAbout(Interest interest) {
		return this.after.mails()
			.stream()
			.filter((mail) -> mail.appointment() == null)
			.filter((mail) -> mail.paths().stream().anyMatch((path) -> {
				Matcher link = LINK.matcher(path);
				return link.matches() && link.group(1).equals(interest.id().value());
			}));
	}

	/** What still stands, so that no later fact can have made it old news. */
	private long owed(Interest interest) {
		boolean isNew = !this.after.before().interests().containsKey(interest.id());
		if (!isNew || this.withAccount.contains(interest.talent())
				|| this.after.addressOf(interest.talent()).isEmpty()) {
			return 0;
		}
		return Stream
			.of(interest.state() == InterestState.TALENT_ASKED, interest.release() != null, hearsOfTheEnd(interest))
			.filter(Boolean::booleanValue)
			.count();
	}

	/** A question, what was opened, a next step, how a meeting was, and the end. */
	private static long occasions(Interest interest) {
		long told = interest.steps().stream().filter((step) -> switch (step) {
			case Step.TalentAsked asked -> true;
			case Step.Released released -> true;
			case Step.OutcomeAsked asked -> true;
			case Step.NextStepPlanned planned -> planned.step().owner() == Party.TALENT;
			default -> false;
		}).count();
		return told + (hearsOfTheEnd(interest) ? 1 : 0);
	}

	/** Nobody hears of the end of what they never heard of, or ended themselves. */
	private static boolean hearsOfTheEnd(Interest interest) {
		boolean own = switch (interest.lastMove()) {
			case Step.TalentAnswered answered -> true;
			case Step.Withdrawn withdrawn -> withdrawn.side() == Party.TALENT;
			default -> false;
		};
		boolean known = interest.steps()
			.stream()
			.anyMatch((step) -> step instanceof Step.TalentAsked || step instanceof Step.TalentAnswered
					|| step instanceof Step.Wished || step instanceof Step.Released
					|| step instanceof Step.MeetingPlanned);
		return !interest.state().isOpen() && known && !own;
	}

}
