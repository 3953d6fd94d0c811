package nl.talentmarkt.frontend.nomination;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.text.TextRefusedException;

/**
 * To whom talents are to be proposed, and whom.
 *
 * @param werkgever the employer's id, or null while none is chosen
 * @param zoek a part of an employer's name
 * @param talent codes of talents that are chosen beforehand
 */
record NominationQuery(@Nullable String werkgever, @Nullable String zoek, @Nullable List<String> talent) {

	static NominationQuery to(@Nullable String employer) {
		return new NominationQuery(employer, null, List.of());
	}

	Optional<EmployerId> employer() {
		try {
			return Optional.ofNullable(this.werkgever).map(EmployerId::new);
		}
		catch (TextRefusedException ex) {
			return Optional.empty();
		}
	}

	String words() {
		return (this.zoek != null) ? this.zoek.strip() : "";
	}

	List<String> chosen() {
		return (this.talent != null) ? List.copyOf(this.talent) : List.of();
	}

}
