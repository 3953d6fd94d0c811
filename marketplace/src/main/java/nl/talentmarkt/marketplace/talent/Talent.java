package nl.talentmarkt.marketplace.talent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.HandOverId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.outbox.Aggregate;
import nl.talentmarkt.marketplace.outbox.Change;

/**
 * The person looking for work, in the tiers in which it may be seen.
 *
 * @param id the talent, known inside the product only
 * @param code how employers know the talent before a release; unique
 * @param coach the talent's coach
 * @param organisation the coach's organisation
 * @param profile the search tier, as employers see it
 * @param proposal the search tier as the talent wants it to be, while the coach did not
 * read it; null when there is nothing to read
 * @param portfolio what speaks for the talent, shown or not
 * @param details the detail tier
 * @param notes what only the coach sees
 * @param consents what the talent agreed to
 * @param confirmation the coach's confirmation of the profile, or null
 * @param origin where the profile was taken over from, or null when it was written here
 * @param handOvers which hand-overs brought the talent to another coach, the earliest
 * first: each does so once
 * @param version how often it was written
 */
public record Talent(TalentId id, TalentCode code, CoachId coach, OrganisationId organisation, TalentProfile profile,
		@Nullable TalentProfile proposal, Portfolio portfolio, TalentDetails details, CoachNotes notes,
		Consents consents, @Nullable CoachConfirmation confirmation, @Nullable Origin origin,
		List<HandOverId> handOvers, long version) implements Aggregate<Talent> {

	/** Copies the list; who was stored before there was one has none. */
	public Talent {
		handOvers = (handOvers != null) ? List.copyOf(handOvers) : List.of();
	}

	/**
	 * Begins with a talent who has had one coach only.
	 * @param id the talent
	 * @param code the talent code, unique
	 * @param coach the coach
	 * @param organisation the coach's organisation
	 * @param profile the search tier, as employers see it
	 * @param proposal what waits for the coach, or null
	 * @param portfolio what speaks for the talent
	 * @param details the detail tier
	 * @param notes what only the coach sees
	 * @param consents what the talent agreed to
	 * @param confirmation the coach's confirmation, or null
	 * @param origin where the profile was taken over from, or null
	 * @param version how often it was written
	 */
	public Talent(TalentId id, TalentCode code, CoachId coach, OrganisationId organisation, TalentProfile profile,
			@Nullable TalentProfile proposal, Portfolio portfolio, TalentDetails details, CoachNotes notes,
			Consents consents, @Nullable CoachConfirmation confirmation, @Nullable Origin origin, long version) {
		this(id, code, coach, organisation, profile, proposal, portfolio, details, notes, consents, confirmation,
				origin, List.of(), version);
	}

	/**
	 * Begins with a talent of whom nothing is known yet.
	 * @param id the talent
	 * @param code the talent code, unique
	 * @param coach the coach
	 * @param organisation the coach's organisation
	 * @return a talent that nobody finds
	 */
	public static Talent draft(TalentId id, TalentCode code, CoachId coach, OrganisationId organisation) {
		return new Talent(id, code, coach, organisation, TalentProfile.EMPTY, null, Portfolio.EMPTY, TalentDetails.NONE,
				CoachNotes.NONE, Consents.NONE, null, null, 0);
	}

	@Override
	public String aggregateId() {
		return this.id.value();
	}

	/**
	 * Returns how the talent's own people call the talent.
	 * @return the first name, or the code while there is none
	 */
	public String name() {
		String firstName = this.details.firstName();
		return (firstName != null) ? firstName : this.code.value();
	}

	/**
	 * Tells whether employers may find this talent: both switches are on.
	 * @return true while the consent stands and the coach confirmed the profile
	 */
	public boolean isVisibleToEmployers() {
		return agreesTo(Consent.Purpose.SHOW_TO_EMPLOYERS) && this.confirmation != null;
	}

	/**
	 * Tells whether the talent agrees to something now.
	 * @param purpose to what
	 * @return true while the consent for it stands
	 */
	public boolean agreesTo(Consent.Purpose purpose) {
		return this.consents.standing(purpose).isPresent();
	}

	/**
	 * Returns the newest consent to be shown to employers.
	 * @return the consent, standing or withdrawn; null when it was never given
	 */
	public @Nullable Consent showConsent() {
		return this.consents.latest(Consent.Purpose.SHOW_TO_EMPLOYERS).orElse(null);
	}

	/**
	 * Returns the search tier as those who write in it see it.
	 * @return what waits for the coach, else what employers see
	 */
	public TalentProfile edited() {
		return Optional.ofNullable(this.proposal).orElse(this.profile);
	}

	/**
	 * Writes in the search tier. Whatever is changed here, certificates and references
	 * stay those that were approved, and the right to work stays as it was verified.
	 *
	 * <p>
	 * What a coach writes counts at once. What a talent writes counts at once while the
	 * profile is not confirmed; afterwards hard facts count at once and words wait until
	 * the coach confirms them.
	 * @param written the new profile, made from {@link #edited()}
	 * @param by who wrote it
	 * @return the change; none when it is the same
	 */
	public Change<Talent> describe(TalentProfile written, Editor by) {
		TalentProfile whole = written.change()
			.certificates(edited().certificates())
			.references(edited().references())
			.freeToWork(this.profile.freeToWork())
			.build();
		return show(whole, by);
	}

	private Change<Talent> show(TalentProfile whole, Editor by) {
		if (whole.equals(edited())) {
			return Change.none(this);
		}
		if (this.confirmation == null || (by == Editor.COACH && this.proposal == null)) {
			return Change.of(withProfile(whole, null), new TalentProfileChanged(this.id));
		}
		TalentProfile shown = this.profile.withFactsOf(whole);
		TalentProfile waiting = whole.equals(shown) ? null : whole;
		Talent described = withProfile(shown, waiting);
		// The coach is told once, when there begins to be something to read.
		boolean begins = this.proposal == null && waiting != null;
		if (shown.equals(this.profile)) {
			return Change.of(described, begins ? new TalentProfileProposed(this.id) : new TalentFileChanged(this.id));
		}
		return begins ? Change.of(described, new TalentProfileChanged(this.id), new TalentProfileProposed(this.id))
				: Change.of(described, new TalentProfileChanged(this.id));
	}

	/**
	 * Writes the detail tier.
	 * @param details the new one
	 * @return the change; none when it is the same
	 */
	public Change<Talent> tell(TalentDetails details) {
		return details.equals(this.details) ? Change.none(this)
				: Change.of(new Talent(this.id, this.code, this.coach, this.organisation, this.profile, this.proposal,
						this.portfolio, details, this.notes, this.consents, this.confirmation, this.origin,
						this.handOvers, this.version), new TalentFileChanged(this.id));
	}

	/**
	 * Writes what only the coach sees. Employers learn of it that no permit is needed,
	 * and nothing else.
	 * @param notes the new notes
	 * @return the change; none when they are the same
	 */
	public Change<Talent> note(CoachNotes notes) {
		if (notes.equals(this.notes)) {
			return Change.none(this);
		}
		CoachNotes.RightToWork verified = notes.rightToWork();
		boolean free = verified != null && verified.permission() == CoachNotes.WorkPermission.FREE;
		TalentProfile known = this.profile.change().freeToWork(free).build();
		TalentProfile waiting = (this.proposal != null) ? this.proposal.change().freeToWork(free).build() : null;
		Talent noted = new Talent(this.id, this.code, this.coach, this.organisation, known, waiting, this.portfolio,
				this.details, notes, this.consents, this.confirmation, this.origin, this.handOvers, this.version);
		return Change.of(noted,
				known.equals(this.profile) ? new TalentFileChanged(this.id) : new TalentProfileChanged(this.id));
	}

	/**
	 * Puts something in the portfolio, or replaces it; employers see it when the talent
	 * approves of it.
	 * @param item the item
	 * @return the change; none when it is there already or there is no room
	 */
	public Change<Talent> keep(Portfolio.Item item) {
		Optional<Portfolio.Item> before = this.portfolio.find(item.id());
		if (before.filter(item::equals).isPresent() || (before.isEmpty() && !this.portfolio.hasRoomFor(item))) {
			return Change.none(this);
		}
		Talent without = before.isPresent() ? withoutShown(item.id()) : this;
		return without.filed(this, without.portfolio.with(item));
	}

	/**
	 * Takes something out of the portfolio, and hides it at once.
	 * @param item which one
	 * @return the change; none when it is not there
	 */
	public Change<Talent> drop(ItemId item) {
		return this.portfolio.find(item).isEmpty() ? Change.none(this)
				: withoutShown(item).filed(this, this.portfolio.without(item));
	}

	/**
	 * Approves of showing one item of the portfolio to employers.
	 * @param approval which one, and who recorded it
	 * @param by who did it
	 * @return the change; none when it was approved or is not there
	 */
	public Change<Talent> approve(Portfolio.Approval approval, Editor by) {
		Optional<Portfolio.Item> found = this.portfolio.find(approval.item())
			.filter((item) -> !this.portfolio.isApproved(item.id()));
		if (found.isEmpty()) {
			return Change.none(this);
		}
		Talent approved = withPortfolio(this.portfolio.approve(approval));
		return approved.show(ShownItems.with(edited(), found.get()), by);
	}

	/**
	 * No longer shows one item of the portfolio; it is hidden at once.
	 * @param item which one
	 * @return the change; none when it was not approved
	 */
	public Change<Talent> disapprove(ItemId item) {
		return this.portfolio.isApproved(item) ? withoutShown(item).filed(this, this.portfolio.disapprove(item))
				: Change.none(this);
	}

	private Change<Talent> filed(Talent before, Portfolio portfolio) {
		return Change.of(withPortfolio(portfolio), this.profile.equals(before.profile) ? new TalentFileChanged(this.id)
				: new TalentProfileChanged(this.id));
	}

	private Talent withoutShown(ItemId item) {
		TalentProfile shown = ShownItems.without(this.profile, item);
		TalentProfile waiting = (this.proposal != null) ? ShownItems.without(this.proposal, item) : null;
		return withProfile(shown, shown.equals(waiting) ? null : waiting);
	}

	/**
	 * Gives consent for a purpose.
	 * @param consent the consent, standing
	 * @return the change; none when a consent for that purpose stands already
	 */
	public Change<Talent> consent(Consent consent) {
		if (agreesTo(consent.purpose())) {
			return Change.none(this);
		}
		TalentEvent given = switch (consent.purpose()) {
			case SHOW_TO_EMPLOYERS -> new TalentConsentGiven(this.id, consent.recordedBy());
			case PHOTO -> new TalentFileChanged(this.id);
		};
		return Change.of(withSwitches(this.consents.with(consent), this.confirmation), given);
	}

	/**
	 * Withdraws the consent to be shown to employers.
	 * @param withdrawal who recorded it, and when
	 * @return the change; none when no consent stands
	 */
	public Change<Talent> withdrawConsent(Consent.Withdrawal withdrawal) {
		return withdrawConsent(Consent.Purpose.SHOW_TO_EMPLOYERS, withdrawal);
	}

	/**
	 * Withdraws the consent for a purpose; those for others stand.
	 * @param purpose which one
	 * @param withdrawal who recorded it, and when
	 * @return the change; none when no consent stands
	 */
	public Change<Talent> withdrawConsent(Consent.Purpose purpose, Consent.Withdrawal withdrawal) {
		if (!agreesTo(purpose)) {
			return Change.none(this);
		}
		TalentEvent withdrawn = switch (purpose) {
			case SHOW_TO_EMPLOYERS -> new TalentConsentWithdrawn(this.id, withdrawal.by());
			case PHOTO -> new TalentFileChanged(this.id);
		};
		return Change.of(withSwitches(this.consents.withdraw(purpose, withdrawal), this.confirmation), withdrawn);
	}

	/**
	 * Confirms that the profile is right and ready to be shown, with everything that the
	 * talent proposed.
	 * @param by the coach
	 * @param at when
	 * @return the change; none when it was confirmed as it is already
	 * @throws ProfileIncompleteException when something is missing without which no
	 * employer could decide
	 */
	public Change<Talent> confirm(CoachId by, Instant at) {
		if (this.confirmation != null && this.proposal == null) {
			return Change.none(this);
		}
		Set<TalentProfile.Part> missing = edited().missing();
		if (!missing.isEmpty()) {
			throw new ProfileIncompleteException(missing);
		}
		return Change.of(withProfile(edited(), null).withSwitches(this.consents, new CoachConfirmation(by, at)),
				new TalentProfileConfirmed(this.id, by));
	}

	/**
	 * Does not take over what the talent proposed.
	 * @return the change; none when there is no proposal
	 */
	public Change<Talent> refuseProposal() {
		return (this.proposal == null) ? Change.none(this)
				: Change.of(withProfile(this.profile, null), new TalentFileChanged(this.id));
	}

	/**
	 * Takes the confirmation back, so that no employer finds the profile any more.
	 * @return the change; none when it was not confirmed
	 */
	public Change<Talent> withdrawConfirmation() {
		return (this.confirmation == null) ? Change.none(this)
				: Change.of(withProfile(edited(), null).withSwitches(this.consents, null),
						new TalentConfirmationWithdrawn(this.id));
	}

	/**
	 * Gives the talent to another coach of the same organisation. Everything that was
	 * agreed stays as it is, also the confirmation. A hand-over does so once, so that it
	 * can be repeated after the talent came back.
	 * @param handOver which hand-over
	 * @param from who hands over
	 * @param to who takes over
	 * @return the change; none when the talent has another coach than the one who hands
	 * over, or went along with this hand-over before
	 */
	public Change<Talent> handOver(HandOverId handOver, CoachId from, CoachId to) {
		if (!this.coach.equals(from) || from.equals(to) || this.handOvers.contains(handOver)) {
			return Change.none(this);
		}
		return Change.of(
				new Talent(this.id, this.code, to, this.organisation, this.profile, this.proposal, this.portfolio,
						this.details, this.notes, this.consents, this.confirmation, this.origin,
						Stream.concat(this.handOvers.stream(), Stream.of(handOver)).toList(), this.version),
				new TalentHandedOver(this.id, from, to));
	}

	@Override
	public Talent withVersion(long version) {
		return new Talent(this.id, this.code, this.coach, this.organisation, this.profile, this.proposal,
				this.portfolio, this.details, this.notes, this.consents, this.confirmation, this.origin, this.handOvers,
				version);
	}

	private Talent withProfile(TalentProfile profile, @Nullable TalentProfile proposal) {
		return new Talent(this.id, this.code, this.coach, this.organisation, profile, proposal, this.portfolio,
				this.details, this.notes, this.consents, this.confirmation, this.origin, this.handOvers, this.version);
	}

	private Talent withPortfolio(Portfolio portfolio) {
		return new Talent(this.id, this.code, this.coach, this.organisation, this.profile, this.proposal, portfolio,
				this.details, this.notes, this.consents, this.confirmation, this.origin, this.handOvers, this.version);
	}

	private Talent withSwitches(Consents consents, @Nullable CoachConfirmation confirmation) {
		return new Talent(this.id, this.code, this.coach, this.organisation, this.profile, this.proposal,
				this.portfolio, this.details, this.notes, consents, confirmation, this.origin, this.handOvers,
				this.version);
	}

}
