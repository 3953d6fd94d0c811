/**
 * The photo of a talent: taken in without anything but the picture, kept while the talent
 * agrees, and seen by the talent's own people and by employers for whom it was released.
 */
@NullMarked
package nl.talentmarkt.marketplace.photo;

import org.jspecify.annotations.NullMarked;
