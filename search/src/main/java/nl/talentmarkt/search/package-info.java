/** Elasticsearch: documents, queries, saved searches, reindexing. */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = { "marketplace", "events" })
@NullMarked
package nl.talentmarkt.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
