package nl.talentmarkt.frontend.operation;

import java.util.List;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The last thing that is logged while starting: where everything is. */
@Component
class StartUpSummary {

	private static final Logger logger = LoggerFactory.getLogger(StartUpSummary.class);

	private final ObjectProvider<StartUpLines> sources;

	StartUpSummary(ObjectProvider<StartUpLines> sources) {
		this.sources = sources;
	}

	@EventListener(ApplicationReadyEvent.class)
	void show() {
		logger.info("{}", text());
	}

	String text() {
		List<StartUpLine> lines = this.sources.orderedStream().flatMap((source) -> source.lines().stream()).toList();
		int width = lines.stream().mapToInt((line) -> line.label().length()).max().orElse(0);
		return lines.stream()
			.map((line) -> "  " + line.label() + " ".repeat(width - line.label().length()) + "  " + line.value())
			.collect(Collectors.joining("\n", "Talentmarkt is running\n\n", "\n"));
	}

}
