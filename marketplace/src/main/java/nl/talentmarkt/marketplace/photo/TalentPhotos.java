package nl.talentmarkt.marketplace.photo;

import java.time.Instant;

import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.identity.TalentId;

/** The photos of all talents, at most one of each. */
public interface TalentPhotos {

	/**
	 * Stores a photo in the place of the one before.
	 * @param photo the photo
	 * @return completes when it is stored
	 */
	Mono<Void> put(TalentPhoto photo);

	/**
	 * Finds a photo, whether or not anybody may see it.
	 * @param talent whose
	 * @return the photo, or empty
	 */
	Mono<TalentPhoto> of(TalentId talent);

	/**
	 * Deletes a photo, unless a newer one took its place.
	 * @param talent whose
	 * @param until the last moment at which what is deleted was stored
	 * @return completes when it is gone
	 */
	Mono<Void> removeUntil(TalentId talent, Instant until);

}
