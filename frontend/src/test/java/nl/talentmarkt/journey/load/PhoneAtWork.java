package nl.talentmarkt.journey.load;

import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.frontend.running.NoAnswerError;
import nl.talentmarkt.journey.load.Threads.QuestionLink;
import nl.talentmarkt.marketplace.interest.InterestId;
import nl.talentmarkt.marketplace.interest.Step;
import nl.talentmarkt.marketplace.interest.TalentQuestion;

/** Talents without an account, who answer through the personal link on a telephone. */
final class PhoneAtWork implements Actor {

	private static final int OK = 200;

	private static final int SEE_OTHER = 303;

	private static final Pattern QUESTION = Pattern.compile("name=\"question\"[^>]*value=\"(\\d+)\"");

	private final Person person;

	private final Threads threads;

	private final Ledger ledger;

	private final Random random;

	PhoneAtWork(Person person, Threads threads, Ledger ledger, Random random) {
		this.person = person;
		this.threads = threads;
		this.ledger = ledger;
		this.random = random;
	}

	@Override
	public void act() {
		this.threads.nextLink().ifPresent((link) -> {
			try {
				answer(link);
			}
			catch (NoAnswerError ex) {
				// Whoever gets no answer opens the same link again later.
				this.threads.send(link);
				throw ex;
			}
		});
	}

	private void answer(QuestionLink link) {
		Answer page = this.person.open(link.path());
		Matcher question = QUESTION.matcher(page.body());
		if (page.status() != OK || !question.find()) {
			return;
		}
		TalentQuestion.Answer said = switch (this.random.nextInt(5)) {
			case 0 -> TalentQuestion.Answer.NO;
			case 1 -> TalentQuestion.Answer.TALK_FIRST;
			default -> TalentQuestion.Answer.YES;
		};
		Answer sent = this.person.send(link.path() + "/antwoord",
				Map.of("question", question.group(1), "answer", said.name(), "groups", "FIRST_NAME"));
		if (sent.status() == SEE_OTHER) {
			this.ledger.write(new ReplyTaken(link.interest(), said));
			if (said == TalentQuestion.Answer.NO) {
				this.threads.ended(link.interest());
			}
		}
	}

	/**
	 * A talent's answer was taken in.
	 *
	 * @param interest what was asked about
	 * @param said the answer
	 */
	record ReplyTaken(InterestId interest, TalentQuestion.Answer said) implements Acknowledged {

		@Override
		public long timesIn(Aftermath after) {
			// Who taps the same twice said it once.
			return after.steps(this.interest, Step.TalentAnswered.class).anyMatch((step) -> step.answer() == this.said)
					? Long.MAX_VALUE : 0;
		}

	}

}
