/**
 * How a talent is reached and in which language: for the product and the own coach, never
 * for employers, in no index and in no profile.
 */
@NullMarked
package nl.talentmarkt.marketplace.contact;

import org.jspecify.annotations.NullMarked;
