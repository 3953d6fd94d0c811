/**
 * The photo of a talent: for those who put it there, and for employers to whom it was
 * released.
 */
@NullMarked
package nl.talentmarkt.frontend.photo;

import org.jspecify.annotations.NullMarked;
