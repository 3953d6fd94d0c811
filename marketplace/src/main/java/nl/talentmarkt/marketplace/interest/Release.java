package nl.talentmarkt.marketplace.interest;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import nl.talentmarkt.marketplace.identity.CoachId;

/**
 * The detail tier of one talent opened for one employer, by talent and coach together.
 *
 * @param groups which groups of details, at least one
 * @param talentYes how the talent said yes; without it there is no release
 * @param by the coach
 * @param at when
 * @param lasts for how long it stands after the last step
 * @param until the moment at which it ends by itself
 */
public record Release(Set<DetailGroup> groups, TalentYes talentYes, CoachId by, Instant at, Duration lasts,
		Instant until) {

	/**
	 * Describes a release that begins now.
	 * @param groups which groups of details, at least one
	 * @param talentYes how the talent said yes
	 * @param by the coach
	 * @param at when
	 * @param lasts for how long it stands after the last step, longer than nothing
	 * @return the release
	 */
	public static Release of(Set<DetailGroup> groups, TalentYes talentYes, CoachId by, Instant at, Duration lasts) {
		return new Release(groups, talentYes, by, at, lasts, at.plus(lasts));
	}

	/**
	 * Checks the release.
	 * @throws IllegalArgumentException when no group is released or it ends before it
	 * begins
	 */
	public Release {
		if (groups.isEmpty()) {
			throw new IllegalArgumentException("A release names at least one group of details");
		}
		if (!until.isAfter(at)) {
			throw new IllegalArgumentException("A release ends after it begins");
		}
		groups = Set.copyOf(groups);
	}

	/**
	 * Lasts as long as it did when it was given, counted from another moment.
	 * @param from the moment of the last step
	 * @return the release until later; the same when it would end earlier
	 */
	Release renewedFrom(Instant from) {
		Instant later = from.plus(this.lasts);
		return later.isAfter(this.until) ? new Release(this.groups, this.talentYes, this.by, this.at, this.lasts, later)
				: this;
	}

	/**
	 * Tells whether a group may be shown now.
	 * @param group the group
	 * @param now the moment of showing
	 * @return true while the release lasts, for the groups it names
	 */
	public boolean covers(DetailGroup group, Instant now) {
		return now.isBefore(this.until) && this.groups.contains(group);
	}

	/** What can be released, each on its own. */
	public enum DetailGroup {

		/** The first name, with contact through the coach. */
		FIRST_NAME,

		/** The CV as text. */
		CURRICULUM_VITAE,

		/** The pitch in the talent's own words. */
		PITCH,

		/** The photo, while the talent's own consent to it stands. */
		PHOTO

	}

	/** How the talent said yes. */
	public enum TalentYes {

		/** By the talent, through the personal link or the own pages. */
		ONLINE,

		/** By telephone to the coach. */
		BY_TELEPHONE,

		/** In a talk with the coach. */
		IN_PERSON,

		/** In a message to the coach. */
		BY_MESSAGE

	}

}
