package nl.talentmarkt.frontend.profile;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.frontend.form.Typed;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.work.OfferKind;

/**
 * What somebody looks for.
 *
 * @param base see {@link StepForm}
 * @param action see {@link StepForm}
 * @param offerKinds some of {@link OfferKind}
 */
record WishesForm(@Nullable String base, @Nullable String action,
		@Nullable List<String> offerKinds) implements StepForm {

	static WishesForm of(Talent talent, Writing writing) {
		return new WishesForm(null, null, Choices.names(talent.edited().offerKinds()));
	}

	@Override
	public Function<Talent, Change<Talent>> read(Fields fields, Writing writing) {
		Typed<Set<OfferKind>> kinds = fields.typedChoices("offerKinds", this.offerKinds, OfferKind.class);
		return (talent) -> talent.describe(
				talent.edited().change().offerKinds(kinds.orElse(talent.edited().offerKinds())).build(),
				writing.editor());
	}

}
