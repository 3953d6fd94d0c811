package nl.talentmarkt.frontend.talentlink;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.operation.ApplicationSecret;
import nl.talentmarkt.frontend.talentlink.TalentLinkToken.Subject;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.contact.OwnLanguage;
import nl.talentmarkt.marketplace.contact.TalentContact;
import nl.talentmarkt.marketplace.contact.TalentContacts;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestId;
import nl.talentmarkt.marketplace.interest.Interests;
import nl.talentmarkt.marketplace.interest.Party;

/** Opens an interest to the talent it is about, and to nobody else. */
@Component
class Doors {

	private final Interests interests;

	private final TalentContacts contacts;

	private final ApplicationSecret secret;

	Doors(Interests interests, TalentContacts contacts, ApplicationSecret secret) {
		this.interests = interests;
		this.contacts = contacts;
		this.secret = secret;
	}

	/**
	 * Opens by a personal link.
	 * @param token what stands in the address
	 * @param language the tag of the language that was chosen, any text, or null
	 * @return empty when no such link was given away
	 */
	Mono<Door> byLink(String token, @Nullable String language) {
		return Mono.justOrEmpty(TalentLinkToken.read(token, this.secret))
			.flatMap((subject) -> this.interests.find(subject.interest())
				.flatMap((interest) -> languageOf(interest.talent(), language)
					.map((spoken) -> byLink(token, subject, interest.seenBy(Party.TALENT), spoken))));
	}

	private static Door byLink(String token, Subject subject, Interest interest, OwnLanguage language) {
		return new Door(interest, new Reach.Everything(), null, subject.question(), "/v/" + token, language);
	}

	/**
	 * Opens one of the talent's own.
	 * @param viewer the talent
	 * @param id the interest
	 * @param language the tag of the language that was chosen, any text, or null
	 * @return empty when it is not about this talent
	 */
	Mono<Door> ofOwn(Viewer.Talent viewer, InterestId id, @Nullable String language) {
		Reach reach = Permission.ANSWER_AS_TALENT.reach(viewer);
		return this.interests.find(id, reach)
			.flatMap((interest) -> languageOf(viewer.talent(), language).map((spoken) -> new Door(interest, reach,
					viewer.account(), interest.lastQuestion(), OwnInterestController.PATH + "/" + id, spoken)));
	}

	/**
	 * Looks at an interest again, after somebody else changed it.
	 * @param door how the talent came to it
	 * @return the same way, to the newest state
	 */
	Mono<Door> again(Door door) {
		return this.interests.find(door.interest().id()).map((newest) -> door.at(newest.seenBy(Party.TALENT)));
	}

	/**
	 * Finds in which language a talent reads.
	 * @param talent the talent
	 * @param chosen the tag of the language that was chosen, any text, or null
	 * @return the chosen one, else the one that the coach wrote down
	 */
	Mono<OwnLanguage> languageOf(TalentId talent, @Nullable String chosen) {
		return Mono.justOrEmpty(Optional.ofNullable(chosen).flatMap(OwnLanguage::of))
			.switchIfEmpty(Mono.defer(() -> this.contacts.of(talent).map(TalentContact::language)));
	}

}
