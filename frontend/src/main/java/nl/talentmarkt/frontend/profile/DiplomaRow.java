package nl.talentmarkt.frontend.profile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.marketplace.talent.Diploma;
import nl.talentmarkt.marketplace.text.PublicText;
import nl.talentmarkt.marketplace.work.WorkingLevel;

/**
 * One diploma as it was filled in.
 *
 * @param was how it was called on the page
 * @param name the training
 * @param valuation one of {@link Diploma.Valuation}
 * @param valuedAs one of {@link WorkingLevel}, when it was valued
 */
record DiplomaRow(@Nullable String was, @Nullable String name, @Nullable String valuation, @Nullable String valuedAs) {

	static final DiplomaRow EMPTY = new DiplomaRow(null, null, null, null);

	static final int LONGEST_NAME = 150;

	static DiplomaRow of(Diploma diploma) {
		WorkingLevel level = diploma.valuedAs();
		return new DiplomaRow(diploma.name().value(), diploma.name().value(), diploma.valuation().name(),
				(level != null) ? level.name() : null);
	}

	boolean isEmpty() {
		return this.name == null || this.name.isBlank();
	}

	Rows.Read<Diploma> read(String path, Fields fields) {
		List<String> names = Stream.of(this.was, this.name).filter(Objects::nonNull).toList();
		Optional<PublicText> training = fields.publicText(path + ".name", this.name, LONGEST_NAME);
		Optional<Diploma.Valuation> state = fields.choice(path + ".valuation", this.valuation, Diploma.Valuation.class);
		return new Rows.Read<>(names,
				training.flatMap((called) -> state.flatMap((how) -> diploma(path, fields, called, how))).orElse(null));
	}

	private Optional<Diploma> diploma(String path, Fields fields, PublicText called, Diploma.Valuation how) {
		return (how == Diploma.Valuation.VALUED) ? fields.choice(path + ".valuedAs", this.valuedAs, WorkingLevel.class)
			.map((level) -> new Diploma(called, how, level)) : Optional.of(new Diploma(called, how, null));
	}

}
