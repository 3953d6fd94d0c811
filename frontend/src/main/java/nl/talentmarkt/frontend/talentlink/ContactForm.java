package nl.talentmarkt.frontend.talentlink;

import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.frontend.form.Typed;
import nl.talentmarkt.marketplace.contact.OwnLanguage;
import nl.talentmarkt.marketplace.contact.TalentContact;
import nl.talentmarkt.marketplace.contact.TelephoneNumber;
import nl.talentmarkt.marketplace.text.EmailAddress;
import nl.talentmarkt.marketplace.text.TextRefusedException;

/**
 * How a talent is reached, as the coach typed it.
 *
 * @param language one of {@link OwnLanguage}
 * @param email a mail address, or nothing
 * @param telephone a telephone number, or nothing
 */
record ContactForm(@Nullable String language, @Nullable String email, @Nullable String telephone) {

	static ContactForm of(TalentContact contact) {
		EmailAddress email = contact.email();
		TelephoneNumber telephone = contact.telephone();
		return new ContactForm(contact.language().name(), (email != null) ? email.value() : null,
				(telephone != null) ? telephone.value() : null);
	}

	/**
	 * Reads the form.
	 * @param errors takes what is wrong with it
	 * @return what it says, or empty when something is wrong
	 */
	Optional<Contact> read(BindingResult errors) {
		Fields fields = new Fields(errors);
		Optional<OwnLanguage> spoken = fields.choice("language", this.language, OwnLanguage.class);
		Typed<EmailAddress> address = read(fields, "email", this.email, EmailAddress::new);
		Typed<TelephoneNumber> number = read(fields, "telephone", this.telephone, TelephoneNumber::new);
		return spoken.filter((any) -> address.isRight() && number.isRight())
			.map((chosen) -> new Contact(chosen, address.value(), number.value()));
	}

	private static <T> Typed<T> read(Fields fields, String field, @Nullable String typed, Function<String, T> type) {
		if (typed == null || typed.isBlank()) {
			return Typed.nothing();
		}
		try {
			return Typed.right(type.apply(typed));
		}
		catch (TextRefusedException ex) {
			fields.refuse(field, "field." + ex.reason().name());
			return Typed.wrong();
		}
	}

	/**
	 * A form without errors.
	 *
	 * @param language the talent's language
	 * @param email the mail address, or null
	 * @param telephone the telephone number, or null
	 */
	record Contact(OwnLanguage language, @Nullable EmailAddress email, @Nullable TelephoneNumber telephone) {
	}

}
