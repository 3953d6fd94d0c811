package nl.talentmarkt.frontend.access;

import org.jspecify.annotations.Nullable;

/**
 * One entry of the navigation.
 *
 * @param label the message key of what it says
 * @param href where it leads
 * @param current whether the page being shown is this one or lies below it
 * @param count how much waits there, or null when there is nothing to count
 */
public record NavigationItem(String label, String href, boolean current, @Nullable Integer count) {
}
