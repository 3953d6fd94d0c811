package nl.talentmarkt.journey.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

import nl.talentmarkt.frontend.running.NoAnswerError;

/**
 * Everybody at work at the same time, each doing one thing after another, until it is
 * over.
 */
final class Work implements AutoCloseable {

	private static final int LONGEST_THOUGHT_MS = 60;

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final Gate gate = new Gate();

	private final AtomicBoolean over = new AtomicBoolean();

	private final AtomicLong unanswered = new AtomicLong();

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final List<Future<?>> working = new ArrayList<>();

	/**
	 * Sends people to work, once the gate opens.
	 * @param actors who
	 * @param random how long each thinks before the next thing
	 */
	void begin(List<Actor> actors, Random random) {
		for (Actor actor : actors) {
			Random thoughts = new Random(random.nextLong());
			this.working.add(this.threads.submit(() -> workOn(actor, thoughts)));
		}
	}

	/** The application is there. */
	void resume() {
		requireNobodyFailed();
		this.gate.open();
	}

	/** The application is away; nobody need hammer at its door. */
	void pause() {
		this.gate.close();
	}

	long unanswered() {
		return this.unanswered.get();
	}

	/** Lets everybody finish what is in hand. */
	void finish() {
		this.over.set(true);
		this.gate.open();
		this.working.forEach(Work::await);
	}

	@Override
	public void close() {
		this.over.set(true);
		this.threads.shutdownNow();
	}

	private Void workOn(Actor actor, Random thoughts) throws InterruptedException {
		this.gate.pass();
		while (!this.over.get()) {
			try {
				actor.act();
			}
			catch (NoAnswerError killed) {
				this.unanswered.incrementAndGet();
			}
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(thoughts.nextInt(LONGEST_THOUGHT_MS)));
			this.gate.pass();
		}
		return null;
	}

	private void requireNobodyFailed() {
		this.working.stream().filter(Future::isDone).forEach(Work::await);
	}

	private static void await(Future<?> one) {
		try {
			one.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
		}
		catch (ExecutionException | TimeoutException ex) {
			throw new AssertionError("Somebody could not go on working", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
