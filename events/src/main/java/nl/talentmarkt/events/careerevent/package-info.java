/** Evenementen: what is organised where and when, for whom, and with how many places. */
@NullMarked
package nl.talentmarkt.events.careerevent;

import org.jspecify.annotations.NullMarked;
