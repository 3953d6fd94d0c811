package nl.talentmarkt.frontend.imports;

import java.io.Console;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import nl.talentmarkt.marketplace.intake.ImportProgress;

/**
 * Shows on a terminal how far an import is: a bar that fills, or a line for every tenth
 * when the output goes to a file or another program.
 */
final class TerminalProgress implements ImportProgress, AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(TerminalProgress.class);

	private static final int WIDTH = 79;

	private static final int TENTHS = 10;

	private final String task;

	private final ProgressBar bar;

	private final boolean terminal;

	private long tenth = -1;

	TerminalProgress(String task) {
		this.task = task;
		this.terminal = isTerminal();
		this.bar = ProgressBar.builder()
			.setTaskName(task)
			.setInitialMax(-1)
			.setStyle(ProgressBarStyle.ASCII)
			.setConsumer(this.terminal ? new ConsoleProgressBarConsumer(System.err, WIDTH) : new NoConsumer())
			.build();
	}

	@Override
	public synchronized void at(Phase phase, long done, long total) {
		if (total <= 0) {
			return;
		}
		this.bar.maxHint(total);
		this.bar.stepTo(done);
		long now = done * TENTHS / total;
		if (!this.terminal && now > this.tenth) {
			this.tenth = now;
			logger.info("{}: {} / {}", this.task, done, total);
		}
	}

	@Override
	public void close() {
		this.bar.close();
	}

	/** Since Java 22 a pipe has a console too, which says itself that it is none. */
	@SuppressWarnings("SystemConsoleNull")
	private static boolean isTerminal() {
		Console console = System.console();
		if (console == null) {
			return false;
		}
		try {
			return (boolean) Console.class.getMethod("isTerminal").invoke(console);
		}
		catch (NoSuchMethodException ex) {
			return true;
		}
		catch (ReflectiveOperationException ex) {
			return false;
		}
	}

	/** The library's bar, drawn nowhere. */
	private static final class NoConsumer implements ProgressBarConsumer {

		@Override
		public int getMaxRenderedLength() {
			return WIDTH;
		}

		@Override
		public void accept(String rendered) {
		}

		@Override
		public void close() {
		}

	}

}
