package nl.talentmarkt.frontend.imports;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.operation.ConditionalOnDemo;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.intake.ImportProgress.Phase;
import nl.talentmarkt.marketplace.intake.ImportProgress;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.talent.Consent;
import nl.talentmarkt.marketplace.talent.Editor;
import nl.talentmarkt.marketplace.talent.Origin;
import nl.talentmarkt.marketplace.talent.ProfileIncompleteException;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentProfile;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.vum.VumImport;
import nl.talentmarkt.marketplace.work.Availability;
import nl.talentmarkt.marketplace.work.OccupationCatalogue;
import nl.talentmarkt.marketplace.work.OccupationConcepts;
import nl.talentmarkt.marketplace.work.OfferKind;

/**
 * Plays the coach who completes and confirms imported drafts, and the talents who
 * consent. There is no such thing outside demo mode: consent cannot be invented.
 */
@Component
@ConditionalOnDemo
class ShownDrafts {

	private static final String CONSENT_TEXT = "2026-01";

	private static final int FEWEST_HOURS = 16;

	private static final int MOST_HOURS = 32;

	private final Talents talents;

	private final Accounts accounts;

	private final OccupationConcepts concepts;

	private final OccupationCatalogue catalogue;

	private final Clock clock;

	ShownDrafts(Talents talents, Accounts accounts, OccupationConcepts concepts, OccupationCatalogue catalogue,
			Clock clock) {
		this.talents = talents;
		this.accounts = accounts;
		this.concepts = concepts;
		this.catalogue = catalogue;
		this.clock = clock;
	}

	/**
	 * Shows every imported draft to employers.
	 * @param progress is told how far it is
	 * @return how many talents can be found now
	 */
	Mono<Long> show(ImportProgress progress) {
		return Mono.zip(this.concepts.released().collectList(), coachAccounts(), imported()).flatMap((all) -> {
			InventedNaming naming = new InventedNaming(all.getT1(), this.catalogue);
			List<Talent> drafts = all.getT3();
			return Flux.fromIterable(drafts)
				.index()
				.concatMap((draft) -> show(draft.getT2(), naming, all.getT2())
					.doOnSuccess((shown) -> progress.at(Phase.STORING, draft.getT1() + 1, drafts.size())))
				.filter(Talent::isVisibleToEmployers)
				.count();
		});
	}

	private Mono<List<Talent>> imported() {
		return this.talents.all()
			.filter((talent) -> Optional.ofNullable(talent.origin())
				.map(Origin::source)
				.filter(VumImport.SOURCE::equals)
				.isPresent())
			.collectList();
	}

	private Mono<Map<CoachId, AccountId>> coachAccounts() {
		return this.accounts.all()
			.filter((account) -> account.person() instanceof Viewer.Coach)
			.collectMap((account) -> ((Viewer.Coach) account.person()).coach(), Account::id);
	}

	private Mono<Talent> show(Talent draft, InventedNaming naming, Map<CoachId, AccountId> accounts) {
		AccountId recordedBy = accounts.getOrDefault(draft.coach(), new AccountId("demo"));
		Consent consent = new Consent(Consent.Purpose.SHOW_TO_EMPLOYERS, CONSENT_TEXT, "nl", Consent.Way.ON_PAPER,
				this.clock.instant(), recordedBy, null);
		return this.talents.change(draft.id(), (talent) -> talent.describe(complete(talent, naming), Editor.COACH))
			.then(this.talents.change(draft.id(), (talent) -> talent.consent(consent)))
			.then(this.talents.change(draft.id(), this::confirm));
	}

	private Change<Talent> confirm(Talent talent) {
		try {
			return talent.confirm(talent.coach(), this.clock.instant());
		}
		catch (ProfileIncompleteException ex) {
			return Change.none(talent);
		}
	}

	private TalentProfile complete(Talent talent, InventedNaming naming) {
		TalentProfile profile = talent.edited();
		Availability availability = Optional.ofNullable(profile.availability())
			.orElseGet(() -> new Availability(FEWEST_HOURS, MOST_HOURS,
					EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalDate.now(this.clock)));
		return profile.change()
			.occupations(profile.occupations().isEmpty() ? naming.occupations(talent) : profile.occupations())
			.availability(availability)
			.offerKinds(profile.offerKinds().isEmpty() ? EnumSet.allOf(OfferKind.class) : profile.offerKinds())
			.build();
	}

}
