package nl.talentmarkt.frontend.operation;

import java.util.List;

/**
 * Lines for the summary that is shown when the application has started. Every bean of
 * this type is asked once, when the server listens; order them with
 * {@link org.springframework.core.annotation.Order}.
 */
@FunctionalInterface
public interface StartUpLines {

	/**
	 * Says what whoever started the application wants to know.
	 * @return the lines, perhaps none
	 */
	List<StartUpLine> lines();

}
