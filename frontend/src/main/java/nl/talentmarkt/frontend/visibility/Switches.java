package nl.talentmarkt.frontend.visibility;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.marketplace.talent.CoachConfirmation;
import nl.talentmarkt.marketplace.talent.Consent;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.search.talent.Hiding;
import nl.talentmarkt.search.talent.TalentHiding;

/**
 * Says whether employers see a talent. That they do not is said only after the search
 * index was asked.
 */
@Component
class Switches {

	private final TalentHiding hiding;

	Switches(TalentHiding hiding) {
		this.hiding = hiding;
	}

	/**
	 * Says how the switches of a talent stand.
	 * @param talent the talent
	 * @param own whether the talent reads it, not the coach
	 * @param wording the reader's words
	 * @return how they stand
	 */
	Mono<SwitchView> of(Talent talent, boolean own, Wording wording) {
		String reader = own ? "own" : "coach";
		return state(talent).map((state) -> view(talent, state, reader, wording));
	}

	private Mono<String> state(Talent talent) {
		if (talent.isVisibleToEmployers()) {
			return Mono.just("VISIBLE");
		}
		return this.hiding.look(talent.id()).map((hiding) -> (hiding == Hiding.GONE) ? reason(talent) : hiding.name());
	}

	/** Which of the switches the talent would turn first. */
	private static String reason(Talent talent) {
		Consent consent = talent.showConsent();
		if (consent == null) {
			return "NEVER_ASKED";
		}
		return consent.stands() ? "UNCONFIRMED" : "WITHDRAWN";
	}

	private static SwitchView view(Talent talent, String state, String reader, Wording wording) {
		Consent consent = talent.showConsent();
		CoachConfirmation confirmation = talent.confirmation();
		boolean consented = consent != null && consent.stands();
		String key = "visibility." + reader + "." + state;
		return new SwitchView(talent.isVisibleToEmployers(), consented, confirmation != null, wording.text(key),
				wording.text(key + ".text"), consented ? since(consent, wording) : null,
				(confirmation != null) ? wording.text("visibility.since", wording.moment(confirmation.at())) : null);
	}

	private static @Nullable String since(@Nullable Consent consent, Wording wording) {
		return (consent != null) ? wording.text("visibility.since", wording.moment(consent.givenAt())) : null;
	}

}
