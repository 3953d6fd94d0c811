package nl.talentmarkt.frontend.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.talentmarkt.marketplace.talent.Editor;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.TalentProfile;

/** The steps in which a profile is written, in the order in which they are asked. */
enum Step {

	/** Occupations, interests, sectors, level. */
	WORK("werk", Rule.WORDS),

	/** Languages, skill by skill. */
	LANGUAGES("talen", Rule.WORDS),

	/** Hours, days, from when. */
	WHEN("wanneer", Rule.FACTS),

	/** Place, distance, transport, licences. */
	WHERE("waar", Rule.FACTS),

	/** Kinds of offer. */
	WISHES("zoekt", Rule.FACTS),

	/** Diplomas, certificates, competences. */
	LEARNED("geleerd", Rule.WORDS),

	/** What others say. */
	REFERENCES("referenties", Rule.WORDS),

	/** The detail tier. */
	ABOUT("over-mij", Rule.ON_RELEASE),

	/** What only the coach sees. */
	NOTES("coach", Rule.COACH_ONLY);

	private final String path;

	private final Rule rule;

	Step(String path, Rule rule) {
		this.path = path;
		this.rule = rule;
	}

	/** The step's name in messages, identifiers and templates. */
	String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	String href(TalentCode code) {
		return "/profielen/" + code + "/" + this.path;
	}

	Rule rule() {
		return this.rule;
	}

	static List<Step> of(Editor editor) {
		return Arrays.stream(values())
			.filter((step) -> editor == Editor.COACH || step.rule != Rule.COACH_ONLY)
			.toList();
	}

	/** Whether the step's name is a question to the talent. */
	boolean isAskedOfTalent() {
		return switch (this) {
			case WHEN, WHERE, WISHES, LEARNED, REFERENCES, ABOUT -> true;
			case WORK, LANGUAGES, NOTES -> false;
		};
	}

	/** Where the missing part is filled in. */
	static Step of(TalentProfile.Part part) {
		return switch (part) {
			case WORK -> WORK;
			case AVAILABILITY -> WHEN;
			case MOBILITY -> WHERE;
			case OFFER_KINDS -> WISHES;
		};
	}

	Optional<Step> next(Editor editor) {
		List<Step> steps = of(editor);
		int index = steps.indexOf(this) + 1;
		return (index < steps.size()) ? Optional.of(steps.get(index)) : Optional.empty();
	}

	/** Who sees what is written in a step, and when. */
	enum Rule {

		/** Every employer, after the coach read it. */
		WORDS,

		/** Every employer, at once. */
		FACTS,

		/** One employer, after a release. */
		ON_RELEASE,

		/** Nobody but the coach. */
		COACH_ONLY

	}

}
