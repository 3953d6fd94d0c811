package nl.talentmarkt.marketplace.talent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every consent that a talent ever gave, also those that were withdrawn: the proof of
 * what was agreed to, when and in which words.
 *
 * @param given in the order in which they were given
 */
public record Consents(List<Consent> given) {

	/** No consent was ever given. */
	public static final Consents NONE = new Consents(List.of());

	/** Copies the list. */
	public Consents {
		given = List.copyOf(given);
	}

	/**
	 * Finds the newest consent for a purpose.
	 * @param purpose which one
	 * @return the consent, standing or withdrawn; empty when none was ever given
	 */
	public Optional<Consent> latest(Consent.Purpose purpose) {
		return this.given.reversed().stream().filter((consent) -> consent.purpose() == purpose).findFirst();
	}

	/**
	 * Finds the consent for a purpose that holds now.
	 * @param purpose which one
	 * @return the consent, or empty when there is none that was not withdrawn
	 */
	public Optional<Consent> standing(Consent.Purpose purpose) {
		return latest(purpose).filter(Consent::stands);
	}

	Consents with(Consent consent) {
		List<Consent> more = new ArrayList<>(this.given);
		more.add(consent);
		return new Consents(more);
	}

	Consents withdraw(Consent.Purpose purpose, Consent.Withdrawal withdrawal) {
		return new Consents(this.given.stream()
			.map((consent) -> (consent.purpose() == purpose && consent.stands()) ? consent.withdraw(withdrawal)
					: consent)
			.toList());
	}

}
