package nl.talentmarkt.journey.load;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Somebody's notices, opened now and then. */
final class OwnTray {

	private static final Pattern UNREAD = Pattern.compile("href=\"/meldingen/([^\"/?]+)\"");

	private static final int SEE_OTHER = 303;

	private final Person person;

	private final Ledger ledger;

	private final Random random;

	OwnTray(Person person, Ledger ledger, Random random) {
		this.person = person;
		this.ledger = ledger;
		this.random = random;
	}

	/** Opens one of the newest notices, which is seen from then on. */
	void openOne() {
		List<String> notices = UNREAD.matcher(this.person.open("/meldingen").body())
			.results()
			.map((found) -> found.group(1))
			.filter((id) -> id.contains("."))
			.toList();
		if (!notices.isEmpty()) {
			String one = notices.get(this.random.nextInt(notices.size()));
			if (this.person.open("/meldingen/" + one).status() == SEE_OTHER) {
				this.ledger.write(new NoticeSeen(one));
			}
		}
	}

	/**
	 * A notice was opened.
	 *
	 * @param notice its id
	 */
	record NoticeSeen(String notice) implements Acknowledged {

		@Override
		public long timesIn(Aftermath after) {
			// Seen once is seen, however often it is opened.
			return after.notices()
				.stream()
				.anyMatch((notice) -> notice.id().equals(this.notice) && notice.seenAt() != null) ? Long.MAX_VALUE : 0;
		}

	}

}
