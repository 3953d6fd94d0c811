/**
 * Imports the European occupation classification (ESCO) from its public CSV files, one
 * language a file.
 */
@NullMarked
package nl.talentmarkt.marketplace.esco;

import org.jspecify.annotations.NullMarked;
