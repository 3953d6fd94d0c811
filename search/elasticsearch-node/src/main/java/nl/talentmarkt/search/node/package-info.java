/**
 * The Elasticsearch node that is started when none is configured: a child process that
 * lives and dies with the application.
 */
@NullMarked
package nl.talentmarkt.search.node;

import org.jspecify.annotations.NullMarked;
