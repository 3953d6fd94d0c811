/**
 * The connection to Elasticsearch: whose it is, how it is reached, and whether it can be
 * asked now.
 */
@NullMarked
package nl.talentmarkt.search.connection;

import org.jspecify.annotations.NullMarked;
