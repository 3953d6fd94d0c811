package nl.talentmarkt.marketplace.employer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.outbox.Aggregate;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.work.Sector;

/**
 * A werkgever: a company, also an uitzendbureau, social enterprise or volunteer
 * organisation.
 *
 * @param id the employer
 * @param name as people know it
 * @param sector the branch
 * @param place the town of the workplace
 * @param about what it does, in plain words
 * @param card what a talent may know of it
 * @param accepted which terms of use it accepted, the earliest first
 * @param blocks when it was shut out, the earliest first; for those who vet employers
 * only, never for its members
 * @param version how often it was written
 */
public record Employer(EmployerId id, String name, Sector sector, String place, FreeText about, ReadinessCard card,
		List<TermsAcceptance> accepted, List<Block> blocks, long version) implements Aggregate<Employer> {

	/** The longest reason of a block, in characters. */
	public static final int LONGEST_REASON = 500;

	/** Copies the lists; who was stored before there were any has none. */
	public Employer {
		accepted = (accepted != null) ? List.copyOf(accepted) : List.of();
		blocks = (blocks != null) ? List.copyOf(blocks) : List.of();
	}

	/**
	 * Begins with an employer who accepted nothing yet and was never shut out.
	 * @param id the employer
	 * @param name as people know it
	 * @param sector the branch
	 * @param place the town of the workplace
	 * @param about what it does, in plain words
	 * @param card what a talent may know of it
	 * @param version how often it was written
	 */
	public Employer(EmployerId id, String name, Sector sector, String place, FreeText about, ReadinessCard card,
			long version) {
		this(id, name, sector, place, about, card, List.of(), List.of(), version);
	}

	/**
	 * Finds when a text of the terms of use was accepted.
	 * @param terms the version of the text
	 * @return the fact, or empty when nobody accepted this text yet
	 */
	public Optional<TermsAcceptance> acceptanceOf(TermsVersion terms) {
		return this.accepted.stream().filter((acceptance) -> acceptance.terms().equals(terms)).findFirst();
	}

	/**
	 * Accepts the terms of use for the whole employer.
	 * @param terms the version of the text that was read
	 * @param by the member who accepts
	 * @param at when
	 * @return the change; none when this text was accepted before, by whichever member
	 */
	public Change<Employer> acceptTerms(TermsVersion terms, AccountId by, Instant at) {
		if (acceptanceOf(terms).isPresent()) {
			return Change.none(this);
		}
		List<TermsAcceptance> all = Stream.concat(this.accepted.stream(), Stream.of(new TermsAcceptance(terms, by, at)))
			.toList();
		return Change.of(new Employer(this.id, this.name, this.sector, this.place, this.about, this.card, all,
				this.blocks, this.version), new EmployerTermsAccepted(this.id, terms));
	}

	/**
	 * Tells whether the employer is shut out.
	 * @return true from a block until it is lifted
	 */
	public boolean isBlocked() {
		return standingBlock().isPresent();
	}

	/**
	 * Makes sure that talents can be brought together with the employer.
	 * @return this employer
	 * @throws EmployerShutOutException when it is shut out
	 */
	public Employer requireAccess() {
		if (isBlocked()) {
			throw new EmployerShutOutException();
		}
		return this;
	}

	/**
	 * Finds the block that keeps the employer out.
	 * @return the block, or empty when the employer has access
	 */
	public Optional<Block> standingBlock() {
		return this.blocks.stream().filter((block) -> block.lifted() == null).findFirst();
	}

	/**
	 * Shuts the employer out: none of its members sees or hears anything any more.
	 * @param by the account of who decides
	 * @param at when
	 * @param reason why, for those who vet employers
	 * @return the change; none when the same person said the same before
	 * @throws AlreadyBlockedException when somebody else, or another reason, was first
	 */
	public Change<Employer> block(AccountId by, Instant at, FreeText reason) {
		Optional<Block> standing = standingBlock();
		if (standing.isPresent()) {
			if (standing.get().by().equals(by) && standing.get().reason().equals(reason)) {
				return Change.none(this);
			}
			throw new AlreadyBlockedException();
		}
		return Change.of(
				withBlocks(Stream.concat(this.blocks.stream(), Stream.of(new Block(by, at, reason, null))).toList()),
				new EmployerBlocked(this.id));
	}

	/**
	 * Lets the employer in again.
	 * @param by the account of who decides
	 * @param at when
	 * @return the change; none when the employer has access
	 */
	public Change<Employer> unblock(AccountId by, Instant at) {
		if (!isBlocked()) {
			return Change.none(this);
		}
		return Change.of(withBlocks(
				this.blocks.stream().map((block) -> (block.lifted() != null) ? block : block.lift(by, at)).toList()),
				new EmployerUnblocked(this.id));
	}

	private Employer withBlocks(List<Block> blocks) {
		return new Employer(this.id, this.name, this.sector, this.place, this.about, this.card, this.accepted, blocks,
				this.version);
	}

	@Override
	public String aggregateId() {
		return this.id.value();
	}

	@Override
	public Employer withVersion(long version) {
		return new Employer(this.id, this.name, this.sector, this.place, this.about, this.card, this.accepted,
				this.blocks, version);
	}

	/**
	 * That the terms of use were accepted.
	 *
	 * @param terms the version of the text
	 * @param by the member who accepted for the employer
	 * @param at when
	 */
	public record TermsAcceptance(TermsVersion terms, AccountId by, Instant at) {
	}

	/**
	 * A time in which the employer was shut out.
	 *
	 * @param by the account of who decided
	 * @param at when
	 * @param reason why
	 * @param lifted how it ended, or null while it stands
	 */
	public record Block(AccountId by, Instant at, FreeText reason, @Nullable Lifting lifted) {

		private Block lift(AccountId by, Instant at) {
			return new Block(this.by, this.at, this.reason, new Lifting(by, at));
		}

	}

	/**
	 * The end of a block.
	 *
	 * @param by the account of who decided
	 * @param at when
	 */
	public record Lifting(AccountId by, Instant at) {
	}

}
