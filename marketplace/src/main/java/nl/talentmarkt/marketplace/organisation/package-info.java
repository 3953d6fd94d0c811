/** Gemeenten, werkgeversservicepunten and foundations, and the coaches they employ. */
@NullMarked
package nl.talentmarkt.marketplace.organisation;

import org.jspecify.annotations.NullMarked;
