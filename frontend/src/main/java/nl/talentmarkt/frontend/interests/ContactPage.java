package nl.talentmarkt.frontend.interests;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an employer has to do with talents.
 *
 * @param asked what is asked of the employer, what is due first first
 * @param open what goes on without the employer, what changed last first
 * @param earlier what came to an end, what changed last first
 * @param earlierCount how much came to an end, on all pages together
 * @param newer where newer ends are, or null
 * @param older where older ends are, or null
 */
record ContactPage(List<ListedInterest> asked, List<ListedInterest> open, List<ListedInterest> earlier,
		int earlierCount, @Nullable String newer, @Nullable String older) {
}
