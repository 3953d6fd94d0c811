package nl.talentmarkt.search.talent;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import org.springframework.stereotype.Component;

import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.talent.CoachConfirmation;
import nl.talentmarkt.marketplace.talent.Consent;
import nl.talentmarkt.marketplace.talent.Talent;

/** What employers may find: the search tier of those who are visible to them. */
@Component
final class TalentDocuments implements AudienceDocuments<TalentDocument> {

	private static final ZoneId WHERE_DAYS_BEGIN = ZoneId.of("Europe/Amsterdam");

	private static final int ID_BYTES = 15;

	private final ProfileParts parts;

	TalentDocuments(ProfileParts parts) {
		this.parts = parts;
	}

	/**
	 * Returns the id of a talent's document: derived from the talent's id, so that the
	 * document of a talent who was erased can still be named, and without giving that id
	 * away.
	 */
	static String idOf(TalentId talent) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256")
				.digest(talent.value().getBytes(StandardCharsets.UTF_8));
			return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, ID_BYTES));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	@Override
	public boolean covers(Talent talent) {
		return talent.isVisibleToEmployers();
	}

	@Override
	public Optional<TalentDocument> of(Talent talent) {
		return visibleSince(talent)
			.map((since) -> new TalentDocument(talent.code().value(), this.parts.of(talent.profile()), since));
	}

	/**
	 * Returns since when employers can find a talent.
	 * @return the day, or empty while they cannot
	 */
	static Optional<LocalDate> visibleSince(Talent talent) {
		Consent consent = talent.showConsent();
		CoachConfirmation confirmation = talent.confirmation();
		return (talent.isVisibleToEmployers() && consent != null && confirmation != null)
				? Optional.of(later(consent.givenAt(), confirmation.at()).atZone(WHERE_DAYS_BEGIN).toLocalDate())
				: Optional.empty();
	}

	private static Instant later(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

}
