/** Pages to keep or print: accessible PDF, written beside the reactive flow. */
@NullMarked
package nl.talentmarkt.frontend.document;

import org.jspecify.annotations.NullMarked;
