package nl.talentmarkt.journey.load;

import java.util.Map;
import java.util.Optional;
import java.util.Random;

import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.frontend.running.NoAnswerError;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;

/** A talent who wants to be seen, and then not, and reads who looked. */
final class TalentAtWork implements Actor {

	private static final int OK = 200;

	private static final int SEE_OTHER = 303;

	private final Person person;

	private final TalentCode code;

	private final Ledger ledger;

	private final Random random;

	private final OwnTray tray;

	/** What the talent knows for certain; empty after something that got no answer. */
	private Optional<Boolean> consents = Optional.of(true);

	TalentAtWork(Person person, Talent talent, Ledger ledger, Random random) {
		this.person = person;
		this.code = talent.code();
		this.ledger = ledger;
		this.random = random;
		this.tray = new OwnTray(person, ledger, random);
	}

	@Override
	public void act() {
		switch (this.random.nextInt(6)) {
			case 0 -> this.tray.openOne();
			case 1, 2, 3 -> this.person.open("/profielen/" + this.code + "/inzage");
			default -> thinkBetterOfIt();
		}
	}

	private void thinkBetterOfIt() {
		String path = "/profielen/" + this.code + "/toestemming";
		Answer page = this.person.open(path);
		if (page.status() != OK) {
			return;
		}
		boolean standing = page.body().contains("action=\"" + path + "/intrekking\"");
		if (this.consents.isPresent() && this.consents.get() != standing) {
			throw new IllegalStateException(this.code + " was told the consent is " + this.consents + "\n" + page);
		}
		try {
			Answer answer = standing ? this.person.send(path + "/intrekking", Map.of())
					: this.person.send(path, Map.of("version", versionOn(page), "language", "nl-simple"));
			boolean taken = answer.status() == SEE_OTHER;
			this.consents = taken ? Optional.of(!standing) : Optional.empty();
			if (taken) {
				this.ledger.write(new ConsentTaken(this.code, !standing));
			}
		}
		catch (NoAnswerError ex) {
			this.consents = Optional.empty();
			throw ex;
		}
	}

	private static String versionOn(Answer page) {
		return page.body().split("name=\"version\" value=\"", 2)[1].split("\"", 2)[0];
	}

	/**
	 * A consent was given or withdrawn.
	 *
	 * @param talent whose
	 * @param given false when it was withdrawn
	 */
	record ConsentTaken(TalentCode talent, boolean given) implements Acknowledged {

		@Override
		public long timesIn(Aftermath after) {
			return this.given ? after.consentsGiven(this.talent) : after.consentsWithdrawn(this.talent);
		}

	}

}
