/** The application: pages, Turbo, sign-in, mail texts, example data. */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = { "marketplace", "events", "search" })
@NullMarked
package nl.talentmarkt.frontend;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
