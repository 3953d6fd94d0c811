package nl.talentmarkt.frontend.operation;

/**
 * A line of the summary that is shown when the application has started.
 *
 * @param label what it is, short
 * @param value where it is, or how it is
 */
public record StartUpLine(String label, String value) {
}
