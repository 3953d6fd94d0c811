package nl.talentmarkt.marketplace.contact;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import nl.talentmarkt.marketplace.Repositories;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.notification.MailPreference;
import nl.talentmarkt.marketplace.notification.MailPreferences;
import nl.talentmarkt.marketplace.text.EmailAddress;
import nl.talentmarkt.marketplace.text.LanguageTag;

import static org.assertj.core.api.Assertions.assertThat;

class MailLanguageOfTalentsTests extends Repositories {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	@Autowired
	private TalentContacts contacts;

	@Autowired
	private MailPreferences preferences;

	private final TalentId talent = new TalentId(UUID.randomUUID().toString());

	private final Account account = account(new Viewer.Talent(new AccountId("talent-" + this.talent), this.talent));

	@ParameterizedTest
	@EnumSource(OwnLanguage.class)
	void writesToATalentInTheLanguageTheCoachWroteDown(OwnLanguage language) {
		write(language);
		assertThat(preference(this.account).language()).isEqualTo(new LanguageTag(language.tag()));
		assertThat(preference(this.account).language().locale()).isEqualTo(language.locale());
	}

	@Test
	void goesAlongWithTheCoachAsLongAsTheTalentChoseNothing() {
		assertThat(preference(this.account).language()).isEqualTo(LanguageTag.DUTCH);
		write(OwnLanguage.TIGRINYA);
		assertThat(preference(this.account).language()).isEqualTo(new LanguageTag("ti"));
		write(OwnLanguage.ARABIC);
		assertThat(preference(this.account).language()).isEqualTo(new LanguageTag("ar"));
		assertThat(preference(this.account).version()).as("nothing was stored").isZero();
	}

	@Test
	void letsTheTalentsOwnChoiceWin() {
		write(OwnLanguage.TIGRINYA);
		choose(new LanguageTag("en"));
		assertThat(preference(this.account).language()).isEqualTo(new LanguageTag("en"));
		write(OwnLanguage.ARABIC);
		assertThat(preference(this.account).language()).isEqualTo(new LanguageTag("en"));
	}

	@Test
	void letsATalentChooseDutchToo() {
		write(OwnLanguage.TIGRINYA);
		choose(LanguageTag.DUTCH);
		assertThat(preference(this.account).language()).isEqualTo(LanguageTag.DUTCH);
	}

	@Test
	void keepsTheLanguageOfATalentWhoStopsMail() {
		write(OwnLanguage.UKRAINIAN);
		this.preferences.change(this.account, MailPreference::stop).block(PATIENCE);
		assertThat(preference(this.account).language()).isEqualTo(new LanguageTag("uk"));
	}

	@Test
	void writesToEverybodyElseInDutch() {
		write(OwnLanguage.FARSI);
		AccountId coach = new AccountId("coach-" + this.talent);
		assertThat(preference(account(new Viewer.Coach(coach, new CoachId("samira"), new OrganisationId("gemeente"))))
			.language()).isEqualTo(LanguageTag.DUTCH);
	}

	private void write(OwnLanguage language) {
		this.contacts.change(this.talent, (contact) -> contact.keep(language, null, null)).block(PATIENCE);
	}

	private void choose(LanguageTag language) {
		this.preferences
			.change(this.account, (found) -> found.choose(found.rhythm(), found.dailyAt(), found.quiet(), language))
			.block(PATIENCE);
	}

	private MailPreference preference(Account person) {
		return this.preferences.of(person).blockOptional(PATIENCE).orElseThrow();
	}

	private static Account account(Viewer.SignedIn person) {
		return new Account(person.account(), new EmailAddress(person.account() + "@test.example"), "Yonas", person, 0);
	}

}
