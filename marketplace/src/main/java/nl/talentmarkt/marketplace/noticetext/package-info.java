/** What an organisation says in its own words when people are told something. */
@NullMarked
package nl.talentmarkt.marketplace.noticetext;

import org.jspecify.annotations.NullMarked;
