package nl.talentmarkt.marketplace.noticetext;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import nl.talentmarkt.marketplace.Repositories;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.notification.NoticeKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MongoNoticeTextsTests extends Repositories {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final NoticeText.Edit EDIT = new NoticeText.Edit(new AccountId("samira"),
			Instant.parse("2026-11-03T09:00:00Z"));

	private static final NoticeTemplate OURS = NoticeTemplateTests.template("{werkgever} vraagt naar {talentcode}",
			"Lees het bericht.\n\nGroet, de gemeente", "Lees het");

	private static final NoticeTemplate OTHER = NoticeTemplateTests.template("{werkgever} en {talentcode}", "Kijk.",
			"Kijk");

	@Autowired
	private NoticeTexts texts;

	private final OrganisationId organisation = new OrganisationId("gemeente-" + UUID.randomUUID());

	private final NoticeTextKey key = new NoticeTextKey(this.organisation, "nl", NoticeKind.INTEREST_EXPRESSED);

	@Test
	void answersTheStandardWhileNobodyWrote() {
		assertThat(this.texts.find(this.key).block(PATIENCE)).isEqualTo(NoticeText.standard(this.key));
	}

	@Test
	void keepsWordsPerOrganisationAndLanguage() {
		NoticeText stored = say(OURS, 0).block(PATIENCE);
		assertThat(this.texts.find(this.key).block(PATIENCE)).isEqualTo(stored)
			.extracting(NoticeText::own, NoticeText::edit)
			.containsExactly(OURS, EDIT);
		assertThat(own(Set.of(this.organisation), "nl", "en")).containsExactly(stored);
		assertThat(own(Set.of(this.organisation), "en")).isEmpty();
		assertThat(own(Set.of(new OrganisationId("stichting")), "nl")).isEmpty();
		assertThat(own(Set.of(), "nl")).isEmpty();
	}

	@Test
	void goesBackToTheStandardAndRemembersWhoDecided() {
		say(OURS, 0).block(PATIENCE);
		NoticeText reset = this.texts.change(this.key, 1, (text) -> text.reset(EDIT)).block(PATIENCE);
		assertThat(this.texts.find(this.key).block(PATIENCE)).isEqualTo(reset)
			.extracting(NoticeText::own, NoticeText::edit)
			.containsExactly(null, EDIT);
		assertThat(own(Set.of(this.organisation), "nl")).isEmpty();
	}

	@Test
	void tellsWhoIsSecondWhatTheFirstWrote() {
		say(OURS, 0).block(PATIENCE);
		StepVerifier.create(say(OTHER, 0))
			.expectErrorSatisfies(
					(error) -> assertThat(error).isInstanceOfSatisfying(NoticeTextChangedMeanwhileException.class,
							(second) -> assertThat(second.stored().own()).isEqualTo(OURS)))
			.verify(PATIENCE);
		assertThat(say(OTHER, 1).map(NoticeText::version).block(PATIENCE)).isEqualTo(2);
	}

	@Test
	void takesTheSameWordsTwiceAsOnce() {
		say(OURS, 0).block(PATIENCE);
		assertThat(say(OURS, 0).map(NoticeText::version).block(PATIENCE)).isEqualTo(1);
	}

	@Test
	void letsOneOfTwoWinWhoWriteAtTheSameTime() {
		Mono<Boolean> first = say(OURS, 0).map((text) -> true)
			.onErrorReturn(NoticeTextChangedMeanwhileException.class, false);
		Mono<Boolean> second = say(OTHER, 0).map((text) -> true)
			.onErrorReturn(NoticeTextChangedMeanwhileException.class, false);
		assertThat(Flux.merge(first, second).collectList().block(PATIENCE)).containsExactlyInAnyOrder(true, false);
	}

	@Test
	void storesNothingThatCannotBeFilledIn() {
		NoticeText standard = NoticeText.standard(this.key);
		NoticeTemplate wrong = NoticeTemplateTests.template("{onzin}", "x", "y");
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> standard.say(wrong, EDIT));
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> new NoticeTextKey(this.organisation, "nl", NoticeKind.SAVED_SEARCH_FOUND));
	}

	private Mono<NoticeText> say(NoticeTemplate template, long seen) {
		return this.texts.change(this.key, seen, (text) -> text.say(template, EDIT));
	}

	private List<NoticeText> own(Set<OrganisationId> organisations, String... languages) {
		return this.texts.own(organisations, Set.of(languages)).collectList().blockOptional(PATIENCE).orElseThrow();
	}

}
