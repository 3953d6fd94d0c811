package nl.talentmarkt.frontend.handover;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One hand-over in words.
 *
 * @param text from whom to whom
 * @param when when
 * @param note what the colleague has to know, or null
 * @param talents who went along
 * @param received whether the reader took over
 */
record HandOverView(String text, String when, @Nullable String note, List<HandOverPage.Row> talents, boolean received) {
}
