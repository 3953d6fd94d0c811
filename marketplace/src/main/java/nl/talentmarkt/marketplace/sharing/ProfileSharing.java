package nl.talentmarkt.marketplace.sharing;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;

/**
 * The one way in which somebody without an account gets to read a profile: by a living
 * link, while employers may see the talent, and logged before it is shown.
 */
@Component
public class ProfileSharing {

	/** Looked up when no link was found, so that every refusal takes the same steps. */
	private static final TalentId NOBODY = new TalentId("nobody");

	private final SharedProfiles profiles;

	private final LinkOpenings openings;

	private final Talents talents;

	private final Clock clock;

	ProfileSharing(SharedProfiles profiles, LinkOpenings openings, Talents talents, Clock clock) {
		this.profiles = profiles;
		this.openings = openings;
		this.talents = talents;
		this.clock = clock;
	}

	/**
	 * Opens a profile.
	 * @param digest the digest of what stands in the address
	 * @param form as what
	 * @return the talent, once the opening is logged; empty when there is no such link,
	 * it was taken back or is too old, or the talent is not visible to employers now
	 */
	public Mono<Talent> open(String digest, LinkOpening.Form form) {
		Instant now = this.clock.instant();
		return this.profiles.with(digest)
			.map((profile) -> profile.living(digest, now).map((link) -> opening(profile, link, form, now)))
			.defaultIfEmpty(Optional.empty())
			.flatMap(this::open);
	}

	private Mono<Talent> open(Optional<LinkOpening> opening) {
		return this.talents.find(opening.map(LinkOpening::talent).orElse(NOBODY))
			.filter((talent) -> opening.isPresent() && talent.isVisibleToEmployers())
			.flatMap((talent) -> this.openings.log(opening.orElseThrow()).thenReturn(talent));
	}

	private static LinkOpening opening(SharedProfile profile, ProfileLink link, LinkOpening.Form form, Instant now) {
		return new LinkOpening(UUID.randomUUID().toString(), profile.id(), link.id(), form, now);
	}

}
