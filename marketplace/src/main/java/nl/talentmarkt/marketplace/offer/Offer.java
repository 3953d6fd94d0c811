package nl.talentmarkt.marketplace.offer;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.outbox.Aggregate;
import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.work.LanguageLevels;
import nl.talentmarkt.marketplace.work.OfferKind;
import nl.talentmarkt.marketplace.work.Sector;

/**
 * Aanbod: a place that an employer offers.
 *
 * @param id the offer
 * @param employer who offers it
 * @param kind what it is
 * @param title what the work is called
 * @param sector the branch
 * @param tasks what there is to do, in plain words
 * @param hours hours a week, 1 to 40
 * @param weeks how many weeks it lasts, 1 to 52, or null for a job without an end
 * @param place the town of the workplace
 * @param reachability how to get there, in plain words
 * @param language the Dutch that this function needs, skill by skill
 * @param floorMentor who guides on the floor (first name and function), or null
 * @param mentorHours hours a week the floor mentor has for it, 0 to 40
 * @param allowance allowance and travel costs, in plain words
 * @param contractProspect whether a contract can follow, in plain words
 * @param learningGoal what there is to learn, or null; required where the kind needs one
 * @param places how many people can come, 1 or more
 * @param closesOn the last day to react
 * @param version how often it was written
 */
public record Offer(OfferId id, EmployerId employer, OfferKind kind, String title, Sector sector, FreeText tasks,
		int hours, @Nullable Integer weeks, String place, String reachability, LanguageLevels language,
		@Nullable String floorMentor, int mentorHours, String allowance, String contractProspect,
		@Nullable FreeText learningGoal, int places, LocalDate closesOn, long version) implements Aggregate<Offer> {

	private static final int FULL_WEEK = 40;

	/**
	 * Checks the offer.
	 * @throws IllegalArgumentException when the hours are not 1 to 40, there is no place,
	 * or a learning goal is missing
	 */
	public Offer {
		if (hours < 1 || hours > FULL_WEEK) {
			throw new IllegalArgumentException("Hours a week must be 1 to 40: " + hours);
		}
		if (places < 1) {
			throw new IllegalArgumentException("An offer has at least one place");
		}
		if (kind.needsLearningGoal() && learningGoal == null) {
			throw new IllegalArgumentException("A learning goal is required for " + kind);
		}
	}

	@Override
	public String aggregateId() {
		return this.id.value();
	}

	@Override
	public Offer withVersion(long version) {
		return new Offer(this.id, this.employer, this.kind, this.title, this.sector, this.tasks, this.hours, this.weeks,
				this.place, this.reachability, this.language, this.floorMentor, this.mentorHours, this.allowance,
				this.contractProspect, this.learningGoal, this.places, this.closesOn, version);
	}

}
