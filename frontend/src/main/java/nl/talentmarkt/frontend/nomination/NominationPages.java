package nl.talentmarkt.frontend.nomination;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.nomination.NominationFormPage.Choice;
import nl.talentmarkt.frontend.nomination.NominationFormPage.Row;
import nl.talentmarkt.frontend.nomination.NominationPage.ProposalView;
import nl.talentmarkt.frontend.talents.TalentWording;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.employer.Employer;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.Interests;
import nl.talentmarkt.marketplace.nomination.Nomination;
import nl.talentmarkt.marketplace.nomination.Nomination.Proposal;
import nl.talentmarkt.marketplace.nomination.NominationDesk;
import nl.talentmarkt.marketplace.nomination.NominationId;
import nl.talentmarkt.marketplace.nomination.Nominations;
import nl.talentmarkt.marketplace.offer.Offer;
import nl.talentmarkt.marketplace.offer.Offers;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.profileview.ProfileReading;
import nl.talentmarkt.marketplace.profileview.ReadingContext;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;

/**
 * Gathers what the pages of a nomination show. An employer reads the card of a talent
 * while it may be answered or goes on, and each card that is shown is logged as read.
 */
@Component
class NominationPages {

	private static final int FOUND = 20;

	private final NominationDesk desk;

	private final Nominations nominations;

	private final Interests interests;

	private final Talents talents;

	private final Employers employers;

	private final Coaches coaches;

	private final Offers offers;

	private final ProfileReading reading;

	private final Wordings wordings;

	NominationPages(NominationDesk desk, Nominations nominations, Interests interests, Talents talents,
			Employers employers, Coaches coaches, Offers offers, ProfileReading reading, Wordings wordings) {
		this.desk = desk;
		this.nominations = nominations;
		this.interests = interests;
		this.talents = talents;
		this.employers = employers;
		this.coaches = coaches;
		this.offers = offers;
		this.reading = reading;
		this.wordings = wordings;
	}

	/**
	 * Opens the form.
	 * @param viewer the coach
	 * @param query to whom, and who is chosen beforehand
	 * @param locale in which language
	 * @return what there is to choose from
	 */
	Mono<NominationFormPage> form(Viewer.Coach viewer, NominationQuery query, Locale locale) {
		Wording wording = this.wordings.in(locale);
		return Mono.justOrEmpty(query.employer())
			.flatMap(this.employers::find)
			.map(Employer::requireAccess)
			.flatMap((employer) -> form(viewer, query, employer, wording))
			.switchIfEmpty(Mono.defer(() -> search(query)));
	}

	private Mono<NominationFormPage> form(Viewer.Coach viewer, NominationQuery query, Employer employer,
			Wording wording) {
		return Mono.zip(proposable(viewer, query, wording), openOffers(employer, wording),
				(talents, offers) -> new NominationFormPage(choice(employer), query.words(), List.of(), false, talents,
						query.chosen(), offers));
	}

	private Mono<NominationFormPage> search(NominationQuery query) {
		return this.employers.named(query.words(), 0, FOUND + 1)
			.collectList()
			.map((found) -> new NominationFormPage(null, query.words(),
					found.stream()
						.limit(FOUND)
						.filter((employer) -> !employer.isBlocked())
						.map(NominationPages::choice)
						.toList(),
					found.size() > FOUND, List.of(), query.chosen(), List.of()));
	}

	/** Who is chosen beforehand stands first, then by name. */
	private Mono<List<Row>> proposable(Viewer.Coach viewer, NominationQuery query, Wording wording) {
		TalentWording words = new TalentWording(wording);
		return this.desk.proposable(viewer)
			.sort(Comparator.comparing((Talent talent) -> !query.chosen().contains(talent.code().value()))
				.thenComparing(Talent::name, String.CASE_INSENSITIVE_ORDER)
				.thenComparing((talent) -> talent.code().value()))
			.map((talent) -> new Row(talent.code().value(), talent.name(),
					words.profile(talent.code(), talent.profile()).title()))
			.collectList();
	}

	private Mono<List<Choice>> openOffers(Employer employer, Wording wording) {
		return this.desk.offersOf(employer.id())
			.map((offer) -> new Choice(offer.id().value(), offer.title(), wording.of(offer.kind())))
			.collectList();
	}

	private static Choice choice(Employer employer) {
		return new Choice(employer.id().value(), employer.name(), employer.place());
	}

	/**
	 * Opens one nomination; what an employer reads of talents is logged before.
	 * @param viewer the employer, or the coach who proposes
	 * @param id the nomination
	 * @param context what the log keeps of the request
	 * @param locale in which language
	 * @return the page, or empty when it does not lie within reach
	 */
	Mono<NominationPage> open(Viewer.SignedIn viewer, NominationId id, ReadingContext context, Locale locale) {
		return this.nominations.find(id, Permission.FOLLOW_INTERESTS.reach(viewer))
			.flatMap((nomination) -> open(viewer, nomination, context, this.wordings.in(locale)));
	}

	private Mono<NominationPage> open(Viewer.SignedIn viewer, Nomination nomination, ReadingContext context,
			Wording wording) {
		Mono<String> coach = this.coaches.find(nomination.coach()).map(Coach::name).defaultIfEmpty("");
		Mono<String> employer = this.employers.find(nomination.employer()).map(Employer::name).defaultIfEmpty("");
		Mono<Optional<String>> offer = Mono.justOrEmpty(nomination.offer())
			.flatMap(this.offers::find)
			.map(Offer::title)
			.map(Optional::of)
			.defaultIfEmpty(Optional.empty());
		return Mono.zip(coach, employer, offer, proposals(viewer, nomination, context, wording))
			.map((found) -> new NominationPage(nomination.id().value(), viewer instanceof Viewer.EmployerMember,
					found.getT1(), found.getT2(), nomination.message().value(), wording.of(nomination.wish()),
					found.getT3().orElse(null), wording.moment(nomination.at()), found.getT4()));
	}

	private Mono<List<ProposalView>> proposals(Viewer.SignedIn viewer, Nomination nomination, ReadingContext context,
			Wording wording) {
		ProposalWording words = new ProposalWording(wording);
		return Mono
			.zip(talents(nomination), begun(viewer, nomination), (talents, begun) -> nomination.proposals()
				.stream()
				.map((proposal) -> new Proposed(proposal.code(), Optional.ofNullable(talents.get(proposal.talent())),
						Optional.ofNullable(begun.get(proposal.talent()))))
				.toList())
			.flatMapIterable(Function.identity())
			.concatMap((proposed) -> (viewer instanceof Viewer.EmployerMember member)
					? forEmployer(member, proposed, context, words)
					: Mono.just(words.forCoach(viewer, proposed, nomination.fulfilledAt() == null)))
			.collectList();
	}

	private Mono<ProposalView> forEmployer(Viewer.EmployerMember member, Proposed proposed, ReadingContext context,
			ProposalWording words) {
		return Mono.justOrEmpty(proposed.shown())
			.flatMap((talent) -> this.reading.readProposed(member, talent, context))
			.map((talent) -> words.shown(proposed, talent))
			.switchIfEmpty(Mono.fromSupplier(() -> words.notShown(proposed)));
	}

	private Mono<Map<TalentId, Talent>> talents(Nomination nomination) {
		return this.talents.findAll(nomination.proposals().stream().map(Proposal::talent).toList())
			.collectMap(Talent::id);
	}

	private Mono<Map<TalentId, Interest>> begun(Viewer.SignedIn viewer, Nomination nomination) {
		return Flux.fromIterable(nomination.proposals())
			.mapNotNull(Proposal::interest)
			.concatMap((id) -> this.interests.find(id, Permission.FOLLOW_INTERESTS.reach(viewer)))
			.collectMap(Interest::talent);
	}

}
