/** A coach says when he or she is away, and who takes over. */
@NullMarked
package nl.talentmarkt.frontend.absence;

import org.jspecify.annotations.NullMarked;
