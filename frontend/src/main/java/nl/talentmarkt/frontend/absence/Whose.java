package nl.talentmarkt.frontend.absence;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.outbox.Change;

/**
 * Whose absence somebody arranges.
 *
 * @param coach which coach
 * @param organisation who employs that coach
 * @param by the account of who arranges it, or null when it is the coach
 * @param path where the page is
 */
record Whose(CoachId coach, OrganisationId organisation, @Nullable AccountId by, String path) {

	static Whose own(Viewer.Coach viewer) {
		return new Whose(viewer.coach(), viewer.organisation(), null, "/afwezigheid");
	}

	static Whose arranged(Viewer.Administrator viewer, CoachId coach) {
		return new Whose(coach, viewer.organisation(), viewer.account(), "/beheer/afwezigheid/" + coach);
	}

	Change<Coach> apply(Coach found, Function<Coach, Change<Coach>> intention) {
		return (this.by != null) ? found.arrange(intention, this.by) : intention.apply(found);
	}

}
