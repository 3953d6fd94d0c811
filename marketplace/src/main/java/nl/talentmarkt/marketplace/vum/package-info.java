/**
 * Takes over job seekers from the national exchange standard VUM 3.0 (gegevensstandaard
 * 1.5) as drafts for a coach, and writes profiles in its terms.
 */
@NullMarked
package nl.talentmarkt.marketplace.vum;

import org.jspecify.annotations.NullMarked;
