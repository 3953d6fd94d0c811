package nl.talentmarkt.frontend.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/**
 * Draws for one example talent: always the same ones for the same talent, on every Java,
 * because the algorithm of {@link Random} is laid down.
 */
final class Draw {

	private static final long SEED = 0x5441_4c45_4e54L;

	private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

	private static final int HUNDRED = 100;

	private final Random random;

	Draw(int series, int index) {
		this.random = new Random((SEED + series) ^ (index + 1) * SPREAD);
	}

	Random random() {
		return this.random;
	}

	/** A number from {@code least} to {@code most}, both included. */
	int between(int least, int most) {
		return least + this.random.nextInt(most - least + 1);
	}

	boolean percent(int chance) {
		return this.random.nextInt(HUNDRED) < chance;
	}

	<T> T one(List<T> from) {
		return from.get(this.random.nextInt(from.size()));
	}

	<T> List<T> some(List<T> from, int howMany) {
		List<T> left = new ArrayList<>(from);
		List<T> drawn = new ArrayList<>(howMany);
		while (drawn.size() < howMany && !left.isEmpty()) {
			drawn.add(left.remove(this.random.nextInt(left.size())));
		}
		return drawn;
	}

	<T> T weighted(List<T> from, ToIntFunction<T> weight) {
		int rest = this.random.nextInt(from.stream().mapToInt(weight).sum());
		for (T candidate : from) {
			rest -= weight.applyAsInt(candidate);
			if (rest < 0) {
				return candidate;
			}
		}
		return from.getLast();
	}

}
