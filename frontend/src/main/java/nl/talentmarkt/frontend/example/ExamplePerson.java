package nl.talentmarkt.frontend.example;

import java.time.LocalDate;
import java.util.List;

import nl.talentmarkt.frontend.example.ExampleTexts.CoachText;
import nl.talentmarkt.frontend.example.ExampleTexts.LanguageText;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.text.PublicText;
import nl.talentmarkt.marketplace.work.CommonOccupation;
import nl.talentmarkt.marketplace.work.Place;

/**
 * What is drawn first of a person and used throughout.
 *
 * @param index the place in the row, 0 for the first
 * @param id the talent
 * @param draw what the rest is drawn with
 * @param coach the coach
 * @param language the first language
 * @param main the main occupation
 * @param years years of experience in it
 * @param home the town
 * @param name the first name
 */
record ExamplePerson(int index, TalentId id, Draw draw, CoachText coach, LanguageText language, CommonOccupation main,
		int years, Place home, String name) {

	/** Fills the parts of a text that differ from person to person. */
	String filled(String part, CommonOccupation occupation) {
		return filled(part, occupation, this.draw);
	}

	String filled(String part, CommonOccupation occupation, Draw with) {
		if (part.indexOf('{') < 0) {
			return part;
		}
		List<String> tasks = with.some(occupation.tasks(), 3);
		return part.replace("{1}", tasks.get(0))
			.replace("{2}", tasks.get(1))
			.replace("{3}", tasks.get(2))
			.replace("{job}", occupation.label())
			.replace("{years}", Integer.toString(this.years))
			.replace("{place}", this.home.name())
			.replace("{name}", this.name);
	}

	/**
	 * Starts drawing something that was added later: what was there before stays as it
	 * was.
	 */
	Draw draw(int series) {
		return new Draw(series, this.index);
	}

	static List<PublicText> publicTexts(List<String> texts) {
		return texts.stream().map(PublicText::new).toList();
	}

	static LocalDate daysAgo(LocalDate today, Draw draw, int most) {
		return today.minusDays(draw.between(1, most));
	}

}
