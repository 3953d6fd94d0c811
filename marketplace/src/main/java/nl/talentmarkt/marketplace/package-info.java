/**
 * People and organisations, offers, interest, stories, notifications and the outbox.
 * Open: each package within is a feature whose public types are its face.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = {})
@NullMarked
package nl.talentmarkt.marketplace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
