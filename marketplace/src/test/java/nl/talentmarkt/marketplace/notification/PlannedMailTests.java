package nl.talentmarkt.marketplace.notification;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;

import static org.assertj.core.api.Assertions.assertThat;

class PlannedMailTests {

	private static final Instant NOW = Instant.parse("2026-11-03T19:00:00Z");

	private static final Instant LATER = Instant.parse("2026-11-04T07:00:00Z");

	private static final MailDigestId DIGEST = new MailDigestId("d");

	@Test
	void isReleasedInTheSameChangeWhenItMayGoOutNow() {
		Change<PlannedMail> planned = plan(new MailMoment.Alone(NOW));
		assertThat(planned.aggregate().state()).isEqualTo(PlannedMail.State.RELEASED);
		assertThat(planned.aggregate().hasWaited()).isFalse();
		assertThat(planned.events()).containsExactly(new PlannedMailEvent.Planned("n"),
				new PlannedMailEvent.Released("n"));
	}

	@Test
	void goesByWhatIsChosenAsLongAsItWaits() {
		PlannedMail waiting = plan(new MailMoment.Alone(LATER)).aggregate();
		PlannedMail together = waiting.retime(new MailMoment.Together(LATER), NOW).aggregate();
		assertThat(together.state()).isEqualTo(PlannedMail.State.WAITING_TOGETHER);
		assertThat(together.retime(new MailMoment.Together(LATER), NOW).isNone()).isTrue();
		PlannedMail released = together.retime(new MailMoment.Alone(LATER), LATER).aggregate();
		assertThat(released.state()).isEqualTo(PlannedMail.State.RELEASED);
		assertThat(released.hasWaited()).isTrue();
		assertThat(waiting.retime(new MailMoment.Never(), NOW).aggregate().state())
			.isEqualTo(PlannedMail.State.DROPPED);
	}

	@Test
	void neverChangesItsMailOnceItWasReleasedJoinedOrDropped() {
		PlannedMail released = plan(new MailMoment.Alone(NOW)).aggregate();
		PlannedMail joined = plan(new MailMoment.Together(LATER)).aggregate().join(DIGEST).aggregate();
		PlannedMail dropped = plan(new MailMoment.Never()).aggregate();
		for (PlannedMail decided : List.of(released, joined, dropped)) {
			assertThat(decided.retime(new MailMoment.Alone(NOW), LATER).isNone()).isTrue();
			assertThat(decided.retime(new MailMoment.Together(LATER), NOW).isNone()).isTrue();
			assertThat(decided.retime(new MailMoment.Never(), NOW).isNone()).isTrue();
			assertThat(decided.join(new MailDigestId("e")).isNone()).isTrue();
			assertThat(decided.leave(new MailDigestId("e")).isNone()).isTrue();
		}
		assertThat(plan(new MailMoment.Alone(LATER)).aggregate().join(DIGEST).isNone()).isTrue();
	}

	@Test
	void waitsForTheNextDailyMailWhenItCameTooLateForOne() {
		PlannedMail left = plan(new MailMoment.Together(LATER)).aggregate()
			.join(DIGEST)
			.aggregate()
			.leave(DIGEST)
			.aggregate();
		assertThat(left.state()).isEqualTo(PlannedMail.State.WAITING_TOGETHER);
		assertThat(left.digest()).isNull();
	}

	private static Change<PlannedMail> plan(MailMoment moment) {
		Notice notice = new Notice("n", new AccountId("a"), NoticeKind.INTEREST_EXPRESSED, "/belangstelling/1",
				List.of(), NOW, null, null);
		return PlannedMail.plan(notice,
				new PublishedEvent("x/1/1", "x", "1", 1, NOW, new MailPreferenceChanged(new AccountId("a"))), moment,
				NOW);
	}

}
