package nl.talentmarkt.marketplace.talent;

import java.util.List;
import java.util.stream.Stream;

/** Puts items of the portfolio in the search tier, and takes them out. */
final class ShownItems {

	private ShownItems() {
	}

	static TalentProfile with(TalentProfile profile, Portfolio.Item item) {
		TalentProfile others = without(profile, item.id());
		return switch (item) {
			case Reference reference -> others.change()
				.references(Stream.concat(others.references().stream(), Stream.of(reference)).toList())
				.build();
			case Certificate certificate -> others.change()
				.certificates(Stream.concat(others.certificates().stream(), Stream.of(certificate)).toList())
				.build();
		};
	}

	static TalentProfile without(TalentProfile profile, ItemId item) {
		return profile.change()
			.references(without(profile.references(), item))
			.certificates(without(profile.certificates(), item))
			.build();
	}

	private static <I extends Portfolio.Item> List<I> without(List<I> items, ItemId gone) {
		return items.stream().filter((item) -> !item.id().equals(gone)).toList();
	}

}
