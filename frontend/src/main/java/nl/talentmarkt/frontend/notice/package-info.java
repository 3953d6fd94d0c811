/** What people are told: the tray, live, and the same by mail. */
@NullMarked
package nl.talentmarkt.frontend.notice;

import org.jspecify.annotations.NullMarked;
