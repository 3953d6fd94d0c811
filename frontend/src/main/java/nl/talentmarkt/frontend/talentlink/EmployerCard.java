package nl.talentmarkt.frontend.talentlink;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.marketplace.employer.Employer;
import nl.talentmarkt.marketplace.employer.ReadinessCard;

/**
 * Who an employer is, for a talent who is to meet it.
 *
 * @param id the employer
 * @param name as people know it
 * @param place the town
 * @param about what it does, in its own words
 * @param languages which languages are spoken on the floor
 * @param mentor who guides on the floor, or null
 * @param placements how many newcomers began there before
 * @param reach how to get there, in its own words
 */
record EmployerCard(String id, String name, String place, String about, String languages, @Nullable String mentor,
		String placements, String reach) {

	static EmployerCard of(Employer employer, Wording wording) {
		ReadinessCard card = employer.card();
		String languages = String.join(wording.text("own.comma"),
				card.floorLanguages().stream().map(Locale::of).map(wording::language).toList());
		String placements = (card.earlierPlacements() == 0) ? wording.text("own.employer.placements.none")
				: String.valueOf(card.earlierPlacements());
		return new EmployerCard(employer.id().value(), employer.name(), employer.place(), employer.about().value(),
				languages, card.floorMentor(), placements, card.reachability());
	}

}
