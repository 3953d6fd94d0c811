package nl.talentmarkt.marketplace.contact;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.Repositories;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.talent.SampleTalents;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.EmailAddress;
import nl.talentmarkt.marketplace.text.TextRefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ContactDeskTests extends Repositories {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final EmailAddress EMAIL = new EmailAddress("yonas@voorbeeld.example");

	private static final TelephoneNumber TELEPHONE = new TelephoneNumber("06 12 34 56 78");

	@Autowired
	private TalentContacts contacts;

	@Autowired
	private Talents talents;

	private ContactDesk desk;

	private Talent talent;

	@BeforeEach
	void addTalent() {
		this.desk = new ContactDesk(this.talents, this.contacts);
		this.talent = this.talents.add(SampleTalents.visible(new CoachId("samira")))
			.blockOptional(PATIENCE)
			.orElseThrow();
	}

	@Test
	void keepsWhatTheOwnCoachWritesDown() {
		assertThat(find("samira")).isEqualTo(TalentContact.unknown(this.talent.id()));
		keep("samira", OwnLanguage.TIGRINYA);
		TalentContact kept = this.contacts.of(this.talent.id()).blockOptional(PATIENCE).orElseThrow();
		assertThat(kept.language()).isEqualTo(OwnLanguage.TIGRINYA);
		assertThat(kept.email()).isEqualTo(EMAIL);
		assertThat(kept.telephone()).isEqualTo(TELEPHONE);
		assertThat(kept.toString()).doesNotContain("yonas", "0612345678");
	}

	@Test
	void isNotThereForAnotherCoach() {
		assertThat(this.desk.keep(coach("wim"), this.talent.code(), OwnLanguage.ARABIC, EMAIL, null).block(PATIENCE))
			.isNull();
		assertThat(this.desk.find(coach("wim"), this.talent.code()).block(PATIENCE)).isNull();
		assertThat(find("samira")).isEqualTo(TalentContact.unknown(this.talent.id()));
	}

	@Test
	void changesNothingTheSecondTime() {
		long version = keep("samira", OwnLanguage.FARSI).version();
		assertThat(keep("samira", OwnLanguage.FARSI).version()).isEqualTo(version);
	}

	@Test
	void mailsNobodyWhoStoppedThatUntilTheTalentSaysOtherwiseOrHasAnotherAddress() {
		keep("samira", OwnLanguage.ARABIC);
		stopMail();
		assertThat(find("samira").mailAddress()).isEmpty();
		assertThat(find("samira").email()).isEqualTo(EMAIL);
		long version = find("samira").version();
		stopMail();
		assertThat(find("samira").version()).isEqualTo(version);
		assertThat(keep("samira", OwnLanguage.TURKISH).mailAddress()).as("the same address").isEmpty();
		assertThat(this.desk.resumeMail(coach("wim"), this.talent.code()).block(PATIENCE)).isNull();
		this.desk.resumeMail(coach("samira"), this.talent.code()).block(PATIENCE);
		assertThat(find("samira").mailAddress()).contains(EMAIL);
		stopMail();
		this.desk.keep(coach("samira"), this.talent.code(), OwnLanguage.TURKISH, null, null).block(PATIENCE);
		assertThat(keep("samira", OwnLanguage.TURKISH).mailAddress()).as("the same, written down anew").isEmpty();
		EmailAddress other = new EmailAddress("yonas@elders.example");
		this.desk.keep(coach("samira"), this.talent.code(), OwnLanguage.TURKISH, other, null).block(PATIENCE);
		assertThat(find("samira").mailAddress()).contains(other);
	}

	private void stopMail() {
		this.contacts.change(this.talent.id(), (contact) -> contact.stopMail(SampleTalents.SHOWN_AT)).block(PATIENCE);
	}

	@Test
	void keepsOneContactWhenTwoWriteAtOnce() {
		Mono.zip(this.desk.keep(coach("samira"), this.talent.code(), OwnLanguage.ARABIC, EMAIL, null),
				this.desk.keep(coach("samira"), this.talent.code(), OwnLanguage.TURKISH, EMAIL, null))
			.block(PATIENCE);
		assertThat(find("samira").version()).isEqualTo(2);
	}

	@ParameterizedTest
	@CsvSource({ "06-12345678, 0612345678", "+31 (6) 12 34 56 78, +31612345678", "(033) 123.45.67, 0331234567" })
	void takesTelephoneNumbersAsPeopleWriteThem(String written, String number) {
		assertThat(new TelephoneNumber(written).value()).isEqualTo(number);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "06", "111222333", "061234567", "bel mij", "+0612345678", "06123456789012345678",
			"0612345678<b>" })
	void refusesWhatIsNoTelephoneNumber(String written) {
		assertThatExceptionOfType(TextRefusedException.class).isThrownBy(() -> new TelephoneNumber(written));
	}

	private TalentContact keep(String coach, OwnLanguage language) {
		return this.desk.keep(coach(coach), this.talent.code(), language, EMAIL, TELEPHONE)
			.blockOptional(PATIENCE)
			.orElseThrow();
	}

	private TalentContact find(String coach) {
		return this.desk.find(coach(coach), this.talent.code()).blockOptional(PATIENCE).orElseThrow();
	}

	private static Viewer.Coach coach(String name) {
		return new Viewer.Coach(new AccountId(name), new CoachId(name), new OrganisationId("gemeente"));
	}

}
