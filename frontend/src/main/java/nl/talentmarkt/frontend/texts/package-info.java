/** Where administrators choose the words in which people are told something. */
@NullMarked
package nl.talentmarkt.frontend.texts;

import org.jspecify.annotations.NullMarked;
