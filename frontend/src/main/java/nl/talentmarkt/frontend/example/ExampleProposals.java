package nl.talentmarkt.frontend.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import nl.talentmarkt.frontend.example.ExampleTexts.TalentParts;
import nl.talentmarkt.marketplace.talent.Diploma;
import nl.talentmarkt.marketplace.talent.TalentProfile;
import nl.talentmarkt.marketplace.text.PublicText;
import nl.talentmarkt.marketplace.work.LanguageSkill;
import nl.talentmarkt.marketplace.work.Occupation;

/**
 * Changes confirmed profiles as talents with an account do, such that the coach has
 * something to read.
 */
final class ExampleProposals {

	private static final int PROPOSALS = 7;

	private final TalentParts parts;

	private final PrivateTexts privately;

	private final LocalDate today;

	ExampleProposals(TalentParts parts, PrivateTexts privately, LocalDate today) {
		this.parts = parts;
		this.privately = privately;
		this.today = today;
	}

	/**
	 * Tells whether this person changed something; every third one with an account did.
	 */
	static boolean wants(ExamplePerson person) {
		return ExampleTalents.hasAccount(person.index()) && person.draw(PROPOSALS).percent(35);
	}

	TalentProfile proposal(ExamplePerson person, TalentProfile shown) {
		Draw draw = person.draw(PROPOSALS);
		draw.percent(35);
		PublicText tasks = write(person, TalentField.PROPOSED_TASKS, shown.occupations().getFirst().tasks() + " "
				+ person.filled(draw.one(this.parts.proposedTasks()), person.main(), draw));
		PublicText competence = write(person, TalentField.PROPOSED_COMPETENCE, draw.one(this.parts.competences()));
		TalentProfile changed = shown.change()
			.occupations(withTasks(shown.occupations(), tasks))
			.competences(added(shown.competences(), competence))
			.build();
		return draw.percent(50) ? more(person, changed, draw) : changed;
	}

	private TalentProfile more(ExamplePerson person, TalentProfile changed, Draw draw) {
		List<String> attracting = this.parts.interests().getOrDefault(person.main().sector(), List.of(""));
		PublicText interest = write(person, TalentField.PROPOSED_INTEREST, draw.one(attracting));
		PublicText diploma = write(person, TalentField.PROPOSED_DIPLOMA,
				person.filled(draw.one(this.parts.dutchDiplomas()), person.main(), draw));
		Occupation wish = new Occupation(Occupation.OWN_WORDS, null,
				this.privately.plain(person.id(), TalentField.PROPOSED_OCCUPATION, "hulp bij " + helped(draw)),
				write(person, TalentField.PROPOSED_TASKS, "Dat wil ik graag leren."), 0);
		return changed.change()
			.occupations(added(changed.occupations(), wish))
			.interests(added(changed.interests(), interest))
			.diplomas(added(changed.diplomas(), new Diploma(diploma, Diploma.Valuation.NOT_NEEDED, null)))
			.languages(learned(person, changed.languages()))
			.build();
	}

	private static String helped(Draw draw) {
		return draw.one(List.of("een bakker", "een fietsenmaker", "de gemeente", "een kas", "een school"));
	}

	/** The talent did an exam since: the day is new, the level is not. */
	private List<LanguageSkill> learned(ExamplePerson person, List<LanguageSkill> languages) {
		LanguageSkill dutch = languages.getFirst();
		LanguageSkill examined = new LanguageSkill(dutch.language(), dutch.levels(), LanguageSkill.Source.EXAM,
				this.privately.day(person.id(), TalentField.PROPOSED_LANGUAGE_DAY, this.today.minusDays(3)));
		return Stream.concat(Stream.of(examined), languages.stream().skip(1)).toList();
	}

	private static List<Occupation> withTasks(List<Occupation> occupations, PublicText tasks) {
		Occupation main = occupations.getFirst();
		Occupation told = new Occupation(main.scheme(), main.uri(), main.label(), tasks, main.years());
		return Stream.concat(Stream.of(told), occupations.stream().skip(1)).toList();
	}

	private PublicText write(ExamplePerson person, TalentField field, String text) {
		return this.privately.hidden(person.id(), field, text);
	}

	private static <T> List<T> added(List<T> list, T more) {
		List<T> added = new ArrayList<>(list);
		added.add(more);
		return added;
	}

}
