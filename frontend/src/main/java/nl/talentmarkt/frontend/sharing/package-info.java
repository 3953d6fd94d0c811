/**
 * A profile for others than employers who search: as a document, and by a link for
 * somebody without an account.
 */
@NullMarked
package nl.talentmarkt.frontend.sharing;

import org.jspecify.annotations.NullMarked;
