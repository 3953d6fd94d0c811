/**
 * Demo mode: the example people with one button each, and the mailbox that catches all
 * mail.
 */
@NullMarked
package nl.talentmarkt.frontend.demo;

import org.jspecify.annotations.NullMarked;
