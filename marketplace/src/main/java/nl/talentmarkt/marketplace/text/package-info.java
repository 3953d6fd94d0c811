/** Constrained strings: what may be written, by whomever, anywhere in the product. */
@NullMarked
package nl.talentmarkt.marketplace.text;

import org.jspecify.annotations.NullMarked;
