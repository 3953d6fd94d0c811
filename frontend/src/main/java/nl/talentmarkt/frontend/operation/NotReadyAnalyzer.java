package nl.talentmarkt.frontend.operation;

import java.util.stream.Collectors;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says every problem at once, without a stack trace. */
class NotReadyAnalyzer extends AbstractFailureAnalyzer<NotReadyException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, NotReadyException cause) {
		String problems = cause.problems().stream().map((problem) -> "- " + problem).collect(Collectors.joining("\n"));
		return new FailureAnalysis("Talentmarkt does not start with these settings:\n\n" + problems,
				"Change the settings (see \"Configuration\" in the README) and start again.", cause);
	}

}
