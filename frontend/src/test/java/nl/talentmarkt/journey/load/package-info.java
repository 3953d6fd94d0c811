/**
 * The packaged application under the work of many people at once, while it is killed,
 * runs out of room or runs twice, and a comparison of what they were told with what
 * became of it. Another kind of user is another {@link Actor}, another promise of the
 * application another {@link Acknowledged}.
 */
@NullMarked
package nl.talentmarkt.journey.load;

import org.jspecify.annotations.NullMarked;
