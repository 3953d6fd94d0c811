package nl.talentmarkt.frontend.profile;

import nl.talentmarkt.marketplace.talent.Talent;

/**
 * A profile that somebody opened to write in it.
 *
 * @param talent whose
 * @param writing who writes
 */
record Opened(Talent talent, Writing writing) {
}
