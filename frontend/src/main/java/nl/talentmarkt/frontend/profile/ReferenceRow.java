package nl.talentmarkt.frontend.profile;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.marketplace.talent.ItemId;
import nl.talentmarkt.marketplace.talent.Reference;
import nl.talentmarkt.marketplace.text.PublicText;

/**
 * One reference as it was filled in.
 *
 * @param id identifies it within the talent; drawn with the empty row, so that a form
 * that is sent twice adds it once
 * @param from a function and an organisation
 * @param text what that person says
 * @param shown {@code true} when employers may see it
 */
record ReferenceRow(@Nullable String id, @Nullable String from, @Nullable String text, @Nullable String shown) {

	private static final int LONGEST_FROM = 150;

	static ReferenceRow of(Reference reference, boolean shown) {
		return new ReferenceRow(reference.id().value(), reference.from().value(), reference.text().value(),
				shown ? "true" : null);
	}

	static ReferenceRow empty() {
		return new ReferenceRow(ItemId.random().value(), null, null, null);
	}

	boolean isEmpty() {
		return (this.from == null || this.from.isBlank()) && (this.text == null || this.text.isBlank());
	}

	ItemChange read(String path, Fields fields) {
		ItemId item = new ItemId((this.id != null) ? this.id : "");
		Optional<PublicText> who = fields.publicText(path + ".from", this.from, LONGEST_FROM);
		Optional<PublicText> says = fields.publicText(path + ".text", this.text, PublicText.MAX_LENGTH);
		return new ItemChange(item,
				who.flatMap((function) -> says.map((words) -> new Reference(item, function, words))).orElse(null),
				"true".equals(this.shown));
	}

}
