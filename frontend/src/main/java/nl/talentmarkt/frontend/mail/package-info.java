/** Writes mail in HTML and in plain text, and hands it to the mail server. */
@NullMarked
package nl.talentmarkt.frontend.mail;

import org.jspecify.annotations.NullMarked;
