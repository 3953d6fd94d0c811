package nl.talentmarkt.frontend.talentlink;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.contact.OwnLanguage;
import nl.talentmarkt.marketplace.employer.Employer;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.offer.Offer;
import nl.talentmarkt.marketplace.offer.OfferId;
import nl.talentmarkt.marketplace.offer.Offers;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;

/** Shows an employer to a talent who may want to meet it. */
@Component
class WishPages {

	private final Employers employers;

	private final Offers offers;

	private final Talents talents;

	private final Doors doors;

	private final Wordings wordings;

	private final Clock clock;

	WishPages(Employers employers, Offers offers, Talents talents, Doors doors, Wordings wordings, Clock clock) {
		this.employers = employers;
		this.offers = offers;
		this.talents = talents;
		this.doors = doors;
		this.wordings = wordings;
		this.clock = clock;
	}

	/**
	 * Opens the card of an employer.
	 * @param viewer the talent, or the coach on behalf of one
	 * @param id the employer
	 * @param offer the offer that it is about, or null
	 * @param language the tag of the language that was chosen, or null
	 * @return the page, or empty when there is no such employer or talent; an employer
	 * that is shut out is an error
	 */
	Mono<WishPage> open(Viewer.SignedIn viewer, EmployerId id, @Nullable OfferId offer, @Nullable String language) {
		return Mono
			.zip(this.employers.find(id).map(Employer::requireAccess), open(offer, id), languageOf(viewer, language),
					this.talents.within(Permission.WISH_TO_MEET.reach(viewer)).collectList())
			.filter((found) -> !found.getT4().isEmpty())
			.map((found) -> page(viewer, found.getT1(), found.getT2(), found.getT3(), found.getT4()));
	}

	/**
	 * Finds an offer that one can still react to.
	 * @param id the offer, or null
	 * @param employer whose it has to be
	 * @return the offer, or an empty optional
	 */
	Mono<Optional<Offer>> open(@Nullable OfferId id, EmployerId employer) {
		return Mono.justOrEmpty(id)
			.flatMap(this.offers::find)
			.filter((offer) -> offer.employer().equals(employer)
					&& !offer.closesOn().isBefore(LocalDate.now(this.clock)))
			.map(Optional::of)
			.defaultIfEmpty(Optional.empty());
	}

	private Mono<OwnLanguage> languageOf(Viewer.SignedIn viewer, @Nullable String language) {
		return (viewer instanceof Viewer.Talent talent) ? this.doors.languageOf(talent.talent(), language)
				: Mono.just(OwnLanguage.DUTCH);
	}

	private WishPage page(Viewer.SignedIn viewer, Employer employer, Optional<Offer> offer, OwnLanguage language,
			List<Talent> talents) {
		Wording wording = this.wordings.in(language.locale());
		boolean coach = viewer instanceof Viewer.Coach;
		String path = "/kennismaken/" + employer.id();
		return new WishPage(path, offer.map((one) -> one.id().value()).orElse(null), language,
				LanguageLink.all(language), EmployerCard.of(employer, wording), offer.map(Offer::title).orElse(null),
				coach ? talents.stream().map(Choice::of).sorted(Comparator.comparing(Choice::name)).toList() : null,
				coach ? null : talents.getFirst().code().value());
	}

	/**
	 * An employer, and the form to meet it.
	 *
	 * @param path where the page is
	 * @param offer the offer that it is about, or null
	 * @param spoken the language in which it is read
	 * @param languages the same page in every language
	 * @param employer who the employer is
	 * @param title what the offered work is called, or null
	 * @param talents on whose behalf a coach can ask, or null for a talent
	 * @param code the own talent code, or null for a coach
	 */
	record WishPage(String path, @Nullable String offer, OwnLanguage spoken, List<LanguageLink> languages,
			EmployerCard employer, @Nullable String title, @Nullable List<Choice> talents, @Nullable String code) {

		public String address() {
			String query = "?taal=" + this.spoken.tag();
			return this.path + ((this.offer != null) ? query + "&aanbod=" + this.offer : query);
		}

	}

	/**
	 * A talent of the caseload.
	 *
	 * @param code the talent code
	 * @param name how the coach calls the talent
	 */
	record Choice(String code, String name) {

		static Choice of(Talent talent) {
			return new Choice(talent.code().value(), talent.name());
		}

	}

}
