/** Who can sign in, under which mail address, and as whom. */
@NullMarked
package nl.talentmarkt.marketplace.account;

import org.jspecify.annotations.NullMarked;
