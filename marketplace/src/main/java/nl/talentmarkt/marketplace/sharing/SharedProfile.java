package nl.talentmarkt.marketplace.sharing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.outbox.Aggregate;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.outbox.DomainEvent;

/**
 * The links to one talent's profile, together because their number is limited.
 *
 * @param id the talent
 * @param links oldest first; those that ended long ago are forgotten
 * @param version how often it was written
 */
public record SharedProfile(TalentId id, List<ProfileLink> links, long version) implements Aggregate<SharedProfile> {

	/** The most links that work at the same time. */
	public static final int MOST_LIVING = 20;

	/** How long a link that ended is still listed. */
	public static final Duration LISTED_AFTER_END = Duration.ofDays(90);

	private static final int MOST_ENDED = 50;

	/** Copies the links. */
	public SharedProfile {
		links = List.copyOf(links);
	}

	/**
	 * Begins with a profile that was never shared.
	 * @param talent whose
	 * @return no links
	 */
	public static SharedProfile none(TalentId talent) {
		return new SharedProfile(talent, List.of(), 0);
	}

	/**
	 * Adds a link.
	 * @param link a living link
	 * @return the change; none when the link is there already
	 * @throws TooManyLinksException when {@value #MOST_LIVING} others work now
	 */
	public Change<SharedProfile> share(ProfileLink link) {
		if (find(link.id()).isPresent()) {
			return Change.none(this);
		}
		if (living(link.madeAt()).size() >= MOST_LIVING) {
			throw new TooManyLinksException(MOST_LIVING);
		}
		List<ProfileLink> more = new ArrayList<>(listed(link.madeAt()));
		more.add(link);
		return Change.of(with(more), new ProfileLinkMade(this.id, link.id()));
	}

	/**
	 * Takes one link back.
	 * @param link which one
	 * @param by the account of who does it
	 * @param at when
	 * @return the change; none when it does not work anyway
	 */
	public Change<SharedProfile> revoke(ProfileLinkId link, AccountId by, Instant at) {
		return revoke(living(at).stream().filter((one) -> one.id().equals(link)).toList(), by, at);
	}

	/**
	 * Takes every link back.
	 * @param by the account of who does it
	 * @param at when
	 * @return the change; none when no link works anyway
	 */
	public Change<SharedProfile> revokeAll(AccountId by, Instant at) {
		return revoke(living(at), by, at);
	}

	private Change<SharedProfile> revoke(List<ProfileLink> living, AccountId by, Instant at) {
		if (living.isEmpty()) {
			return Change.none(this);
		}
		UnaryOperator<ProfileLink> revoked = (link) -> living.contains(link) ? link.revoke(by, at) : link;
		DomainEvent[] events = living.stream()
			.map((link) -> new ProfileLinkRevoked(this.id, link.id()))
			.toArray(DomainEvent[]::new);
		return Change.of(with(this.links.stream().map(revoked).toList()), events);
	}

	/**
	 * Finds a link.
	 * @param link which one
	 * @return the link, living or not, or empty
	 */
	public Optional<ProfileLink> find(ProfileLinkId link) {
		return this.links.stream().filter((one) -> one.id().equals(link)).findFirst();
	}

	/**
	 * Finds the link with a digest, when it works.
	 * @param digest the digest of what stands in the address
	 * @param now the moment
	 * @return the living link, or empty
	 */
	public Optional<ProfileLink> living(String digest, Instant now) {
		return living(now).stream().filter((link) -> link.digest().equals(digest)).findFirst();
	}

	/**
	 * Returns the links that work.
	 * @param now the moment
	 * @return oldest first
	 */
	public List<ProfileLink> living(Instant now) {
		return this.links.stream().filter((link) -> link.isLiving(now)).toList();
	}

	/**
	 * Returns the links that work and those that ended not long ago.
	 * @param now the moment
	 * @return oldest first
	 */
	public List<ProfileLink> listed(Instant now) {
		List<ProfileLink> ended = this.links.stream()
			.filter((link) -> !link.isLiving(now) && now.isBefore(link.endsAt().plus(LISTED_AFTER_END)))
			.toList();
		List<ProfileLink> recent = ended.subList(Math.max(0, ended.size() - MOST_ENDED), ended.size());
		return this.links.stream().filter((link) -> link.isLiving(now) || recent.contains(link)).toList();
	}

	@Override
	public String aggregateId() {
		return this.id.value();
	}

	@Override
	public SharedProfile withVersion(long version) {
		return new SharedProfile(this.id, this.links, version);
	}

	private SharedProfile with(List<ProfileLink> links) {
		return new SharedProfile(this.id, links, this.version);
	}

}
