package nl.talentmarkt.frontend.example;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.talent.CoachNotes;
import nl.talentmarkt.marketplace.talent.Origin;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentDetails;
import nl.talentmarkt.marketplace.talent.TalentProfile;
import nl.talentmarkt.marketplace.talent.TalentProfileBuilder;

/**
 * Leaves out of profiles what a coach did not fill in yet; some of them were taken over
 * from the national exchange and hold little more than what it knows.
 */
final class ExampleDrafts {

	private static final int DRAFTS = 8;

	private static final String CONCEPTS = "https://linkeddata.competentnl.nl/uwv/id/occupation/";

	private final PrivateTexts privately;

	ExampleDrafts(PrivateTexts privately) {
		this.privately = privately;
	}

	Talent unfinished(ExamplePerson person, Talent whole) {
		Draw draw = person.draw(DRAFTS);
		boolean takenOver = draw.percent(35);
		TalentProfileBuilder profile = whole.profile().change();
		switch (draw.between(0, 3)) {
			case 0 -> profile.availability(null);
			case 1 -> profile.mobility(null);
			case 2 -> profile.offerKinds(Set.of());
			default -> profile.availability(null).offerKinds(Set.of()).level(null);
		}
		if (!takenOver) {
			return with(whole, profile.build(), whole.details(), whole.notes(), null);
		}
		TalentProfile known = profile.occupations(List.of()).competences(List.of()).freeToWork(false).build();
		TalentDetails details = ExampleTalents.hasAccount(person.index()) ? whole.details() : TalentDetails.NONE;
		return with(whole, known, details, CoachNotes.NONE, origin(person, draw));
	}

	private Origin origin(ExamplePerson person, Draw draw) {
		String reference = "wz-%05d".formatted(draw.between(1, 99_999));
		String occupation = CONCEPTS + "%010X".formatted(draw.between(1, Integer.MAX_VALUE - 1));
		return new Origin("VUM", this.privately.plain(person.id(), TalentField.ORIGIN_REFERENCE, reference),
				List.of(this.privately.plain(person.id(), TalentField.ORIGIN_OCCUPATION, occupation)));
	}

	private static Talent with(Talent whole, TalentProfile profile, TalentDetails details, CoachNotes notes,
			@Nullable Origin origin) {
		return new Talent(whole.id(), whole.code(), whole.coach(), whole.organisation(), profile, null,
				whole.portfolio(), details, notes, whole.consents(), whole.confirmation(), origin, 0);
	}

}
