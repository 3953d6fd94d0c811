package nl.talentmarkt.frontend.talentlink;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.frontend.form.Typed;
import nl.talentmarkt.marketplace.interest.MeetingWish;
import nl.talentmarkt.marketplace.interest.Message;
import nl.talentmarkt.marketplace.interest.Release.DetailGroup;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.text.FreeText;

/**
 * What a talent, or the coach on behalf of one, fills in to meet an employer.
 *
 * @param talent the talent code, for a coach
 * @param kind one of {@link MeetingWish}
 * @param groups some of {@link DetailGroup}: what this employer may see
 * @param message what the coach reads
 */
record WishForm(@Nullable String talent, @Nullable String kind, @Nullable List<String> groups,
		@Nullable String message) {

	static WishForm empty(@Nullable String talent) {
		return new WishForm(talent, MeetingWish.AT_WORKPLACE.name(),
				Arrays.stream(DetailGroup.values()).map(Enum::name).toList(), null);
	}

	/**
	 * Reads the form.
	 * @param errors takes what is wrong with it
	 * @param own the talent who fills it in, or empty for a coach
	 * @return what it says, or empty when something is wrong
	 */
	Optional<Wish> read(BindingResult errors, Optional<TalentCode> own) {
		Fields fields = new Fields(errors);
		Optional<TalentCode> who = own.or(() -> fields.id("talent", this.talent, TalentCode::new));
		Optional<MeetingWish> how = fields.choice("kind", this.kind, MeetingWish.class);
		Typed<Set<DetailGroup>> shown = fields.typedChoices("groups", this.groups, DetailGroup.class);
		Optional<FreeText> text = fields.text("message", this.message, Message.MAX_LENGTH);
		if (!shown.isRight()) {
			return Optional.empty();
		}
		return who.flatMap((code) -> how
			.flatMap((kind) -> text.map((written) -> new Wish(code, kind, shown.orElse(Set.of()), written))));
	}

	/**
	 * A form without errors.
	 *
	 * @param talent the talent
	 * @param kind how to meet
	 * @param groups what the employer may see
	 * @param text what the coach reads
	 */
	record Wish(TalentCode talent, MeetingWish kind, Set<DetailGroup> groups, FreeText text) {
	}

}
