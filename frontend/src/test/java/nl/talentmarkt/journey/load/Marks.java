package nl.talentmarkt.journey.load;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Words that occur once, to find a text again by. In letters only: a number could look
 * like one that may not be stored.
 */
final class Marks {

	private static final int LETTERS = 26;

	private final AtomicInteger count = new AtomicInteger();

	String next() {
		StringBuilder mark = new StringBuilder("x");
		for (int rest = this.count.incrementAndGet(); rest > 0; rest /= LETTERS) {
			mark.append((char) ('a' + rest % LETTERS));
		}
		return mark.append('x').toString();
	}

}
