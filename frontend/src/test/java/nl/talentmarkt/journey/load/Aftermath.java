package nl.talentmarkt.journey.load;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import nl.talentmarkt.marketplace.contact.TalentContact;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestId;
import nl.talentmarkt.marketplace.interest.Step;
import nl.talentmarkt.marketplace.nomination.Nomination;
import nl.talentmarkt.marketplace.notification.Notice;
import nl.talentmarkt.marketplace.profileview.ProfileView;
import nl.talentmarkt.marketplace.talent.Consent;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.text.EmailAddress;

/**
 * What there is when everything was done and told.
 *
 * @param before who and what was there before
 * @param sometimesHidden the talents whom employers did not see all the time
 * @param interests the interests
 * @param talents the talents
 * @param notices what stands in trays
 * @param views who read which profile
 * @param nominations which talents coaches proposed
 * @param contacts how talents are reached
 * @param mails what the mail server said yes to
 */
record Aftermath(Cast before, Set<TalentId> sometimesHidden, Map<InterestId, Interest> interests,
		Map<TalentCode, Talent> talents, Collection<Notice> notices, Collection<ProfileView> views,
		Collection<Nomination> nominations, Map<TalentId, TalentContact> contacts, List<ReceivedMail> mails) {

	static Aftermath of(Cast before, Set<TalentId> sometimesHidden, OpenStore store, List<ReceivedMail> mails) {
		return new Aftermath(before, sometimesHidden, store.interests(), store.talents(), store.notices(),
				store.profileViews(), store.nominations(), store.contacts(), mails);
	}

	<S extends Step> Stream<S> steps(InterestId id, Class<S> kind) {
		Interest interest = this.interests.get(id);
		return (interest == null) ? Stream.empty() : interest.steps().stream().filter(kind::isInstance).map(kind::cast);
	}

	Optional<EmailAddress> addressOf(TalentId talent) {
		return Optional.ofNullable(this.contacts.get(talent)).flatMap(TalentContact::mailAddress);
	}

	Optional<CoachId> coachOf(InterestId id) {
		return Optional.ofNullable(this.interests.get(id)).map(Interest::coach);
	}

	/** Those that were there before do not count. */
	long consentsGiven(TalentCode code) {
		return consents(this.talents, code).count() - consents(this.before.talents(), code).count();
	}

	long consentsWithdrawn(TalentCode code) {
		return withdrawals(this.talents, code) - withdrawals(this.before.talents(), code);
	}

	private static long withdrawals(Map<TalentCode, Talent> talents, TalentCode code) {
		return consents(talents, code).filter((consent) -> !consent.stands()).count();
	}

	private static Stream<Consent> consents(Map<TalentCode, Talent> talents, TalentCode code) {
		Talent talent = talents.get(code);
		return (talent == null) ? Stream.empty() : talent.consents().given().stream();
	}

}
