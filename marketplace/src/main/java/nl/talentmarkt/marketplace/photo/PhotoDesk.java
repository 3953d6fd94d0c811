package nl.talentmarkt.marketplace.photo;

import java.time.Clock;
import java.time.Instant;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestId;
import nl.talentmarkt.marketplace.interest.Interests;
import nl.talentmarkt.marketplace.interest.Release.DetailGroup;
import nl.talentmarkt.marketplace.profileview.ProfileReading;
import nl.talentmarkt.marketplace.profileview.ReadingContext;
import nl.talentmarkt.marketplace.talent.Consent;
import nl.talentmarkt.marketplace.talent.ConsentDesk;
import nl.talentmarkt.marketplace.talent.ConsentGiven;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.Talents;

/**
 * Where the photo of a talent is put, looked at and taken away. The consent decides
 * whether it is seen. So a photo is stored before its consent, and the consent ends
 * before the photo goes: whatever is broken off in between shows nothing.
 */
@Component
public class PhotoDesk {

	/** How many bytes a file with a photo may have. */
	public static final int MOST_BYTES = 6 * 1024 * 1024;

	private final TalentPhotos photos;

	private final Portraits portraits;

	private final ConsentDesk consents;

	private final Talents talents;

	private final Interests interests;

	private final ProfileReading reading;

	private final Clock clock;

	PhotoDesk(TalentPhotos photos, Portraits portraits, ConsentDesk consents, Talents talents, Interests interests,
			ProfileReading reading, Clock clock) {
		this.photos = photos;
		this.portraits = portraits;
		this.consents = consents;
		this.talents = talents;
		this.interests = interests;
		this.reading = reading;
		this.clock = clock;
	}

	/**
	 * Puts a photo in the place of the one before, with the talent's consent to it.
	 * @param person the talent, or the coach of a talent without an account
	 * @param code the talent
	 * @param file the content of the file that was sent
	 * @param given which text was read, and how the talent said yes; counts when no
	 * consent stands
	 * @return the stored talent, or empty when it does not lie within reach
	 * @throws PhotoRefusedException (as an error signal) when the file is not taken
	 * @throws nl.talentmarkt.marketplace.talent.TalentDecidesException (as an error
	 * signal) when a coach does it for a talent with an account
	 */
	public Mono<Talent> put(Viewer.SignedIn person, TalentCode code, byte[] file, ConsentGiven given) {
		return this.consents.mayGive(person, code)
			.flatMap((talent) -> this.portraits.of(file).flatMap((jpeg) -> keep(person, talent, jpeg)))
			.flatMap((talent) -> this.consents.give(person, code, Consent.Purpose.PHOTO, given));
	}

	private Mono<Talent> keep(Viewer.SignedIn person, Talent talent, byte[] jpeg) {
		return this.photos.put(new TalentPhoto(talent.id(), jpeg, this.clock.instant(), person.account()))
			.thenReturn(talent);
	}

	/**
	 * Ends the consent and deletes the photo. A second time changes nothing.
	 * @param person the talent, or the coach who heard it from the talent
	 * @param code the talent
	 * @return the stored talent, or empty when it does not lie within reach
	 */
	public Mono<Talent> remove(Viewer.SignedIn person, TalentCode code) {
		Instant now = this.clock.instant();
		return this.consents.withdraw(person, code, Consent.Purpose.PHOTO)
			.flatMap((talent) -> this.photos.removeUntil(talent.id(), now).thenReturn(talent));
	}

	/**
	 * Shows a photo to the talent's own people.
	 * @param person the talent, or the coach
	 * @param code the talent
	 * @return the photo, or empty when there is none to which the consent stands, or the
	 * talent does not lie within reach
	 */
	public Mono<TalentPhoto> own(Viewer.SignedIn person, TalentCode code) {
		return this.talents.find(code, Permission.GIVE_CONSENT.reach(person))
			.filter((talent) -> talent.agreesTo(Consent.Purpose.PHOTO))
			.flatMap((talent) -> this.photos.of(talent.id()));
	}

	/**
	 * Shows a photo to an employer, and sees to it that the reading is logged.
	 * @param member who looks
	 * @param interest the interest for which it was released
	 * @param context what the log keeps of the request
	 * @return the photo, or empty unless a release covers it now, employers may see the
	 * talent, and the consent to the photo stands
	 */
	public Mono<TalentPhoto> released(Viewer.EmployerMember member, InterestId interest, ReadingContext context) {
		return this.interests.find(interest, Permission.SEE_RELEASED_PHOTO.reach(member))
			.filter(this::coversPhoto)
			.flatMap((found) -> this.talents.find(found.talent()))
			.filter((talent) -> talent.isVisibleToEmployers() && talent.agreesTo(Consent.Purpose.PHOTO))
			.flatMap((talent) -> this.photos.of(talent.id())
				.flatMap((photo) -> this.reading.readReleasedPart(member, talent, context).thenReturn(photo)));
	}

	private boolean coversPhoto(Interest interest) {
		Instant now = this.clock.instant();
		return interest.releaseAt(now).filter((release) -> release.covers(DetailGroup.PHOTO, now)).isPresent();
	}

}
