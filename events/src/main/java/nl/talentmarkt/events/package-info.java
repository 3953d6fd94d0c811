/** Career events: registration, preparation, meeting plan, running, outcome. */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = { "marketplace" })
@NullMarked
package nl.talentmarkt.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
