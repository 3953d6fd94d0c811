package nl.talentmarkt.frontend.canary;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;

/**
 * Keeps what is logged, with our own classes at their most talkative, instead of showing
 * it.
 */
final class CapturedLog extends AppenderBase<ILoggingEvent> implements AutoCloseable {

	private final Queue<String> lines = new ConcurrentLinkedQueue<>();

	private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

	private final Logger own = (Logger) LoggerFactory.getLogger("nl.talentmarkt");

	private final Level before = this.root.getLevel();

	private final List<Appender<ILoggingEvent>> silenced = new ArrayList<>();

	static CapturedLog open() {
		CapturedLog log = new CapturedLog();
		log.setContext(log.root.getLoggerContext());
		log.start();
		Iterator<Appender<ILoggingEvent>> appenders = log.root.iteratorForAppenders();
		appenders.forEachRemaining(log.silenced::add);
		log.silenced.forEach(log.root::detachAppender);
		log.root.addAppender(log);
		log.root.setLevel(Level.INFO);
		log.own.setLevel(Level.DEBUG);
		return log;
	}

	@Override
	protected void append(ILoggingEvent event) {
		String thrown = (event.getThrowableProxy() != null) ? ThrowableProxyUtil.asString(event.getThrowableProxy())
				: "";
		this.lines.add(event.getLevel() + " " + event.getLoggerName() + " " + event.getFormattedMessage() + " "
				+ event.getMDCPropertyMap() + thrown);
	}

	Stream<String> lines() {
		return this.lines.stream();
	}

	@Override
	public void close() {
		this.root.detachAppender(this);
		this.silenced.forEach(this.root::addAppender);
		this.root.setLevel(this.before);
		this.own.setLevel(null);
		stop();
	}

}
