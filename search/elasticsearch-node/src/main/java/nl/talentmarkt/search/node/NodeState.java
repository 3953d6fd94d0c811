package nl.talentmarkt.search.node;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * What the node is doing.
 */
public sealed interface NodeState {

	/**
	 * The node is on its way: its files are put in place or its process starts.
	 */
	record Starting() implements NodeState {

	}

	/**
	 * The node answers and every index can be searched.
	 *
	 * @param address where it answers
	 * @param startup how long the start took
	 * @param pid the process id of the node
	 */
	record Ready(URI address, Duration startup, long pid) implements NodeState {

	}

	/**
	 * The node ended by itself or could not start; it is started again.
	 *
	 * @param reason what happened, in one sentence
	 * @param lastWords the last lines that its process printed, oldest first
	 * @param restartIn the time until the next start
	 */
	record Failed(String reason, List<String> lastWords, Duration restartIn) implements NodeState {

		public Failed {
			lastWords = List.copyOf(lastWords);
		}

	}

	/**
	 * The node was closed and does not come back.
	 */
	record Closed() implements NodeState {

	}

}
