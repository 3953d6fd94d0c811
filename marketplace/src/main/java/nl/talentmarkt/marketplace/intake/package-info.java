/**
 * What the importers of files from outside share: refusing what is false or enormous
 * before anything is stored, and telling how far they are.
 */
@NullMarked
package nl.talentmarkt.marketplace.intake;

import org.jspecify.annotations.NullMarked;
