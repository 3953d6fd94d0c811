package nl.talentmarkt.marketplace.sharing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.talent.Editor;
import nl.talentmarkt.marketplace.text.FreeText;

/**
 * A link to a profile. What stands in the address is not stored, only its digest.
 *
 * @param id the link
 * @param digest the digest of what stands in the address; unique among all links
 * @param purpose for whom or what it is, in the maker's words; only the talent and the
 * coach read it
 * @param maker who made it
 * @param madeAt when
 * @param expiresAt the first moment at which it does not work
 * @param revocation that it was taken back, or null
 */
public record ProfileLink(ProfileLinkId id, String digest, FreeText purpose, Maker maker, Instant madeAt,
		Instant expiresAt, @Nullable Revocation revocation) {

	/** The longest purpose, in characters. */
	public static final int LONGEST_PURPOSE = 120;

	/**
	 * Makes a link.
	 * @param id the link
	 * @param digest the digest of what stands in the address
	 * @param purpose for whom or what it is
	 * @param maker who makes it
	 * @param madeAt when
	 * @param term how long it works
	 * @return a link that works
	 */
	public static ProfileLink make(ProfileLinkId id, String digest, FreeText purpose, Maker maker, Instant madeAt,
			LinkTerm term) {
		return new ProfileLink(id, digest, purpose, maker, madeAt, term.endOf(madeAt), null);
	}

	/**
	 * Tells whether the link works, as far as the link itself decides.
	 * @param now the moment
	 * @return false when it was taken back or is too old
	 */
	public boolean isLiving(Instant now) {
		return this.revocation == null && now.isBefore(this.expiresAt);
	}

	/**
	 * Returns when the link stopped working, or will.
	 * @return the moment
	 */
	public Instant endsAt() {
		return (this.revocation != null) ? this.revocation.at() : this.expiresAt;
	}

	ProfileLink revoke(AccountId by, Instant at) {
		return isLiving(at) ? new ProfileLink(this.id, this.digest, this.purpose, this.maker, this.madeAt,
				this.expiresAt, new Revocation(by, at)) : this;
	}

	@Override
	public String toString() {
		return "ProfileLink[" + this.id + "]";
	}

	/**
	 * Who made a link.
	 *
	 * @param account the account
	 * @param as the talent, or the coach
	 */
	public record Maker(AccountId account, Editor as) {
	}

	/**
	 * A link was taken back.
	 *
	 * @param by the account of who did it
	 * @param at when
	 */
	public record Revocation(AccountId by, Instant at) {
	}

}
