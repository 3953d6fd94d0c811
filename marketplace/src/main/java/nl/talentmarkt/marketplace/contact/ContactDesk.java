package nl.talentmarkt.marketplace.contact;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.EmailAddress;

/** Where a coach writes down how the talents of the own caseload are reached. */
@Component
public class ContactDesk {

	private final Talents talents;

	private final TalentContacts contacts;

	ContactDesk(Talents talents, TalentContacts contacts) {
		this.talents = talents;
		this.contacts = contacts;
	}

	/**
	 * Shows how a talent is reached.
	 * @param coach who asks
	 * @param code the talent
	 * @return the contact, or empty when the talent is not of this coach's caseload
	 */
	public Mono<TalentContact> find(Viewer.Coach coach, TalentCode code) {
		return this.talents.find(code, Permission.KEEP_CASELOAD.reach(coach))
			.flatMap((talent) -> this.contacts.of(talent.id()));
	}

	/**
	 * Writes down how a talent is reached.
	 * @param coach who writes
	 * @param code the talent
	 * @param language the language in which the talent is asked
	 * @param email the mail address, or null
	 * @param telephone the telephone number, or null
	 * @return what is stored then, or empty when the talent is not of this coach's
	 * caseload
	 */
	public Mono<TalentContact> keep(Viewer.Coach coach, TalentCode code, OwnLanguage language,
			@Nullable EmailAddress email, @Nullable TelephoneNumber telephone) {
		return change(coach, code, (contact) -> contact.keep(language, email, telephone));
	}

	/**
	 * Mails a talent again who had stopped that, and told the coach otherwise since.
	 * @param coach who heard it
	 * @param code the talent
	 * @return what is stored then, or empty when the talent is not of this coach's
	 * caseload
	 */
	public Mono<TalentContact> resumeMail(Viewer.Coach coach, TalentCode code) {
		return change(coach, code, TalentContact::resumeMail);
	}

	private Mono<TalentContact> change(Viewer.Coach coach, TalentCode code,
			Function<TalentContact, Change<TalentContact>> intention) {
		return this.talents.find(code, Permission.KEEP_CASELOAD.reach(coach))
			.flatMap((talent) -> this.contacts.change(talent.id(), intention));
	}

}
