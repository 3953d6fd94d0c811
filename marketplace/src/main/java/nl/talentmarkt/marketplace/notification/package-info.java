/** What people are told when something happens that concerns them. */
@NullMarked
package nl.talentmarkt.marketplace.notification;

import org.jspecify.annotations.NullMarked;
