/**
 * Links with which a talent, or the coach, shows the profile to somebody without an
 * account: made for one purpose, for a limited time, and taken back with one tap.
 */
@NullMarked
package nl.talentmarkt.marketplace.sharing;

import org.jspecify.annotations.NullMarked;
