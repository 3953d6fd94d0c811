package nl.talentmarkt.frontend.talentlink;

import java.time.Clock;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.contact.TalentContact;
import nl.talentmarkt.marketplace.contact.TalentContacts;
import nl.talentmarkt.marketplace.contact.TelephoneNumber;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestId;
import nl.talentmarkt.marketplace.interest.InterestState;
import nl.talentmarkt.marketplace.interest.Interests;
import nl.talentmarkt.marketplace.interest.TalentQuestion;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Gives the coach of an interest the talent's personal link, ready to be sent. */
@Component
class SharePanels {

	private final Interests interests;

	private final Accounts accounts;

	private final TalentContacts contacts;

	private final TalentLinks links;

	private final Wordings wordings;

	private final Clock clock;

	SharePanels(Interests interests, Accounts accounts, TalentContacts contacts, TalentLinks links, Wordings wordings,
			Clock clock) {
		this.interests = interests;
		this.accounts = accounts;
		this.contacts = contacts;
		this.links = links;
		this.wordings = wordings;
		this.clock = clock;
	}

	/**
	 * Opens the panel of one interest.
	 * @param coach who leads it
	 * @param id the interest
	 * @param locale the coach's language
	 * @return the panel, or empty when it is not of this coach's caseload
	 */
	Mono<SharePanel> open(Viewer.Coach coach, InterestId id, Locale locale) {
		return this.interests.find(id, Permission.ANSWER_INTEREST.reach(coach))
			.flatMap((interest) -> Mono
				.zip(this.contacts.of(interest.talent()), this.accounts.ofTalent(interest.talent()).hasElement())
				.map((found) -> panel(interest, found.getT1(), found.getT2(), this.wordings.in(locale))));
	}

	private SharePanel panel(Interest interest, TalentContact contact, boolean account, Wording wording) {
		boolean works = interest.state().isOpen() && (interest.lastQuestion() > 0 || !interest.meetings().isEmpty());
		Locale language = contact.language().locale();
		String address = works ? this.links.to(interest, language) : null;
		String text = (address != null) ? this.wordings.in(language).text("own.share", address) : null;
		TalentQuestion question = asked(interest);
		TelephoneNumber telephone = contact.telephone();
		return new SharePanel(interest.id().value(), interest.code().value(), "/belangstelling/" + interest.id(),
				address, contact.language().ownName(), contact.language().tag(), text,
				inAddress("https://wa.me/?text=", text), inAddress("sms:?&body=", text),
				contact.mailAddress().isPresent(), account, (telephone != null) ? telephone.value() : null,
				"/mijn-talenten/" + interest.code() + "/contact",
				(question != null) ? Integer.valueOf(question.number()) : null,
				(question != null) ? wording.moment(question.until()) : null,
				question != null && !this.clock.instant().isBefore(question.until()));
	}

	private static @Nullable TalentQuestion asked(Interest interest) {
		return (interest.state() == InterestState.TALENT_ASKED) ? interest.question() : null;
	}

	private static @Nullable String inAddress(String beginning, @Nullable String text) {
		return (text != null) ? beginning + UriUtils.encode(text, UTF_8) : null;
	}

}
