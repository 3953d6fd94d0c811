/**
 * Everything the talent does with an interest, through a personal link without an account
 * or on the own pages, in the own language; and what the coach needs to bring it there.
 */
@NullMarked
package nl.talentmarkt.frontend.talentlink;

import org.jspecify.annotations.NullMarked;
