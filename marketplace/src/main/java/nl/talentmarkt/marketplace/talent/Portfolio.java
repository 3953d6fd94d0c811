package nl.talentmarkt.marketplace.talent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.talentmarkt.marketplace.identity.AccountId;

/**
 * Everything that speaks for a talent and was gathered on the way, of a placement, a
 * course or volunteer work. An item shows to employers when the talent approved of that
 * one item: then it is in the {@link TalentProfile} too.
 *
 * @param references what others say
 * @param certificates what the talent has on paper
 * @param approvals which of them the talent wants to show
 */
public record Portfolio(List<Reference> references, List<Certificate> certificates, List<Approval> approvals) {

	/** A portfolio without anything in it. */
	public static final Portfolio EMPTY = new Portfolio(List.of(), List.of(), List.of());

	/** Most items of each kind. */
	public static final int MOST_ITEMS = 20;

	/** Copies the lists. */
	public Portfolio {
		references = List.copyOf(references);
		certificates = List.copyOf(certificates);
		approvals = List.copyOf(approvals);
	}

	/**
	 * Finds an item.
	 * @param id which one
	 * @return the item, or empty
	 */
	public Optional<Item> find(ItemId id) {
		return Stream.<Item>concat(this.references.stream(), this.certificates.stream())
			.filter((item) -> item.id().equals(id))
			.findFirst();
	}

	/**
	 * Tells whether the talent wants an item to be shown.
	 * @param id which one
	 * @return true when it was approved
	 */
	public boolean isApproved(ItemId id) {
		return this.approvals.stream().anyMatch((approval) -> approval.item().equals(id));
	}

	/**
	 * Tells whether another item of a kind fits in.
	 * @param item what is to be added
	 * @return false when there are {@value #MOST_ITEMS} of that kind
	 */
	public boolean hasRoomFor(Item item) {
		return switch (item) {
			case Reference reference -> this.references.size() < MOST_ITEMS;
			case Certificate certificate -> this.certificates.size() < MOST_ITEMS;
		};
	}

	Portfolio with(Item item) {
		Portfolio others = without(item.id());
		return switch (item) {
			case Reference reference ->
				new Portfolio(added(others.references, reference), others.certificates, others.approvals);
			case Certificate certificate ->
				new Portfolio(others.references, added(others.certificates, certificate), others.approvals);
		};
	}

	Portfolio without(ItemId id) {
		return new Portfolio(this.references.stream().filter((item) -> !item.id().equals(id)).toList(),
				this.certificates.stream().filter((item) -> !item.id().equals(id)).toList(), disapprove(id).approvals);
	}

	Portfolio approve(Approval approval) {
		return new Portfolio(this.references, this.certificates, added(this.approvals, approval));
	}

	Portfolio disapprove(ItemId id) {
		return new Portfolio(this.references, this.certificates,
				this.approvals.stream().filter((approval) -> !approval.item().equals(id)).toList());
	}

	private static <T> List<T> added(List<T> list, T more) {
		List<T> added = new ArrayList<>(list);
		added.add(more);
		return added;
	}

	/** One thing that speaks for the talent. */
	public sealed interface Item permits Reference, Certificate {

		/**
		 * Returns what identifies it within the talent.
		 * @return the id
		 */
		ItemId id();

	}

	/**
	 * The talent's word that an item may be shown to employers.
	 *
	 * @param item which one
	 * @param recordedBy the account that recorded it: the talent's own, or the coach's
	 * for a talent without one
	 * @param at when
	 */
	public record Approval(ItemId item, AccountId recordedBy, Instant at) {
	}

}
