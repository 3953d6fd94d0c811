package nl.talentmarkt.marketplace.talent;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.text.PublicText;
import nl.talentmarkt.marketplace.work.Availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TalentTests {

	private static final CoachId COACH = new CoachId("fatima");

	private static final Instant NOW = SampleTalents.SHOWN_AT;

	private static final Availability OTHER_HOURS = new Availability(8, 16, Set.of(DayOfWeek.FRIDAY),
			LocalDate.of(2026, 5, 1));

	private static final List<PublicText> OTHER_WORDS = List.of(new PublicText("leert snel"));

	private final Talent talent = SampleTalents.visible(COACH);

	@Test
	void keepsNewWordsOfATalentFromEmployersUntilTheCoachConfirms() {
		Change<Talent> change = this.talent.describe(this.talent.profile().change().competences(OTHER_WORDS).build(),
				Editor.TALENT);
		Talent waiting = change.aggregate();
		assertThat(change.events()).containsExactly(new TalentProfileProposed(this.talent.id()));
		assertThat(waiting.profile()).isEqualTo(this.talent.profile());
		assertThat(waiting.edited().competences()).isEqualTo(OTHER_WORDS);
		Talent confirmed = waiting.confirm(COACH, NOW).aggregate();
		assertThat(confirmed.profile().competences()).isEqualTo(OTHER_WORDS);
		assertThat(confirmed.proposal()).isNull();
	}

	@Test
	void showsNewHoursOfATalentAtOnce() {
		Change<Talent> change = this.talent.describe(
				this.talent.profile().change().availability(OTHER_HOURS).competences(OTHER_WORDS).build(),
				Editor.TALENT);
		assertThat(change.events()).containsExactly(new TalentProfileChanged(this.talent.id()),
				new TalentProfileProposed(this.talent.id()));
		assertThat(change.aggregate().profile().availability()).isEqualTo(OTHER_HOURS);
		assertThat(change.aggregate().profile().competences()).isEqualTo(this.talent.profile().competences());
	}

	@Test
	void tellsTheCoachOnceHoweverMuchTheTalentWrites() {
		Talent waiting = this.talent
			.describe(this.talent.profile().change().competences(OTHER_WORDS).build(), Editor.TALENT)
			.aggregate();
		Change<Talent> more = waiting.describe(waiting.edited().change().interests(OTHER_WORDS).build(), Editor.TALENT);
		assertThat(more.events()).containsExactly(new TalentFileChanged(this.talent.id()));
		Change<Talent> back = more.aggregate().describe(this.talent.profile(), Editor.TALENT);
		assertThat(back.events()).containsExactly(new TalentFileChanged(this.talent.id()));
		assertThat(back.aggregate().proposal()).isNull();
	}

	@Test
	void knowsWhereAProfileStands() {
		assertThat(ProfileState.of(this.talent)).isEqualTo(ProfileState.VISIBLE);
		assertThat(ProfileState
			.of(this.talent.describe(this.talent.profile().change().competences(OTHER_WORDS).build(), Editor.TALENT)
				.aggregate()))
			.isEqualTo(ProfileState.CHANGE_TO_READ);
		assertThat(ProfileState
			.of(this.talent.withdrawConsent(new Consent.Withdrawal(new AccountId("account"), NOW)).aggregate()))
			.isEqualTo(ProfileState.WITHDRAWN);
		Talent unconfirmed = this.talent.withdrawConfirmation().aggregate();
		assertThat(ProfileState.of(unconfirmed)).isEqualTo(ProfileState.WAITS_FOR_COACH);
		assertThat(ProfileState
			.of(unconfirmed.describe(unconfirmed.profile().change().availability(null).build(), Editor.COACH)
				.aggregate()))
			.isEqualTo(ProfileState.DRAFT);
		assertThat(
				ProfileState.of(Talent.draft(this.talent.id(), this.talent.code(), COACH, this.talent.organisation())))
			.isEqualTo(ProfileState.DRAFT);
	}

	@Test
	void showsAtOnceWhatACoachWrites() {
		Talent described = this.talent
			.describe(this.talent.profile().change().competences(OTHER_WORDS).build(), Editor.COACH)
			.aggregate();
		assertThat(described.profile().competences()).isEqualTo(OTHER_WORDS);
		assertThat(described.proposal()).isNull();
	}

	@Test
	void doesNotShowAWaitingProposalBecauseTheCoachChangesSomethingElse() {
		Talent waiting = this.talent
			.describe(this.talent.profile().change().competences(OTHER_WORDS).build(), Editor.TALENT)
			.aggregate();
		Talent described = waiting.describe(waiting.edited().change().availability(OTHER_HOURS).build(), Editor.COACH)
			.aggregate();
		assertThat(described.profile().availability()).isEqualTo(OTHER_HOURS);
		assertThat(described.profile().competences()).isEqualTo(this.talent.profile().competences());
		assertThat(described.edited().competences()).isEqualTo(OTHER_WORDS);
	}

	@Test
	void forgetsAProposalThatWasTakenBackOrRefused() {
		Talent waiting = this.talent
			.describe(this.talent.profile().change().competences(OTHER_WORDS).build(), Editor.TALENT)
			.aggregate();
		assertThat(waiting.describe(this.talent.profile(), Editor.TALENT).aggregate().proposal()).isNull();
		assertThat(waiting.refuseProposal().aggregate().proposal()).isNull();
	}

	@Test
	void neverLetsWritingInTheProfileShowAnItemThatWasNotApproved() {
		Reference smuggled = new Reference(new ItemId("buurthuis"), new PublicText("Beheerder"),
				new PublicText("Heel goed."));
		TalentProfile written = this.talent.profile().change().references(List.of(smuggled)).freeToWork(false).build();
		assertThat(this.talent.describe(written, Editor.COACH).isNone()).isTrue();
	}

	@Test
	void showsAnItemOfThePortfolioOnceTheTalentApproved() {
		ItemId item = new ItemId("buurthuis");
		Portfolio.Approval approval = new Portfolio.Approval(item, new AccountId("account"), NOW);
		Talent approved = this.talent.approve(approval, Editor.COACH).aggregate();
		assertThat(approved.profile().references()).extracting(Reference::id).contains(item);
		assertThat(approved.approve(approval, Editor.COACH).isNone()).isTrue();
		Talent hidden = approved.disapprove(item).aggregate();
		assertThat(hidden.profile().references()).extracting(Reference::id).doesNotContain(item);
		assertThat(hidden.portfolio().find(item)).isPresent();
	}

	@Test
	void asksForApprovalAgainWhenAnItemReadsDifferently() {
		ItemId item = new ItemId("voorman");
		Change<Talent> change = this.talent
			.keep(new Reference(item, new PublicText("Voorman"), new PublicText("Werkt hard.")));
		assertThat(change.events()).containsExactly(new TalentProfileChanged(this.talent.id()));
		assertThat(change.aggregate().profile().references()).isEmpty();
		assertThat(change.aggregate().portfolio().isApproved(item)).isFalse();
	}

	@Test
	void hidesADroppedItemFromWhatIsShownAndFromWhatWaits() {
		Talent waiting = this.talent
			.describe(this.talent.profile().change().competences(OTHER_WORDS).build(), Editor.TALENT)
			.aggregate();
		Talent dropped = waiting.drop(new ItemId("vca")).aggregate();
		assertThat(dropped.profile().certificates()).isEmpty();
		assertThat(dropped.edited().certificates()).isEmpty();
		assertThat(dropped.portfolio().certificates()).isEmpty();
	}

	@Test
	void refusesToConfirmWhatNoEmployerCouldDecideOn() {
		Talent draft = Talent.draft(new TalentId("nieuw"), new TalentCode("T-7K3Q"), COACH,
				new OrganisationId("gemeente"));
		assertThatExceptionOfType(ProfileIncompleteException.class).isThrownBy(() -> draft.confirm(COACH, NOW))
			.extracting(ProfileIncompleteException::missing)
			.isEqualTo(Set.of(TalentProfile.Part.values()));
	}

	@Test
	void isFoundOnlyWhileBothSwitchesAreOn() {
		Talent withdrawn = this.talent.withdrawConsent(new Consent.Withdrawal(new AccountId("account"), NOW))
			.aggregate();
		assertThat(withdrawn.isVisibleToEmployers()).isFalse();
		Consent again = new Consent(Consent.Purpose.SHOW_TO_EMPLOYERS, "2026-01", "ar", Consent.Way.IN_PERSON, NOW,
				new AccountId("account"), null);
		Talent given = withdrawn.consent(again).aggregate();
		assertThat(given.isVisibleToEmployers()).isTrue();
		assertThat(given.consents().given()).hasSize(2);
		assertThat(given.withdrawConfirmation().aggregate().isVisibleToEmployers()).isFalse();
	}

	@Test
	void agreesToOneThingAtATime() {
		Consent.Withdrawal withdrawal = new Consent.Withdrawal(new AccountId("account"), NOW);
		Consent photo = new Consent(Consent.Purpose.PHOTO, "foto-2026-11", "nl", Consent.Way.ONLINE, NOW,
				new AccountId("account"), null);
		Change<Talent> agreed = this.talent.consent(photo);
		assertThat(agreed.events()).containsExactly(new TalentFileChanged(this.talent.id()));
		assertThat(agreed.aggregate().consent(photo).isNone()).isTrue();
		Change<Talent> withdrawn = agreed.aggregate().withdrawConsent(Consent.Purpose.PHOTO, withdrawal);
		assertThat(withdrawn.events()).containsExactly(new TalentFileChanged(this.talent.id()));
		assertThat(withdrawn.aggregate().agreesTo(Consent.Purpose.PHOTO)).isFalse();
		assertThat(withdrawn.aggregate().isVisibleToEmployers()).isTrue();
		Talent hidden = agreed.aggregate().withdrawConsent(withdrawal).aggregate();
		assertThat(hidden.isVisibleToEmployers()).isFalse();
		assertThat(hidden.agreesTo(Consent.Purpose.PHOTO)).isTrue();
	}

	@Test
	void tellsEmployersOfTheRightToWorkOnlyThatNoPermitIsNeeded() {
		CoachNotes notes = CoachNotes.NONE;
		assertThat(this.talent.note(notes).aggregate().profile().freeToWork()).isFalse();
	}

}
