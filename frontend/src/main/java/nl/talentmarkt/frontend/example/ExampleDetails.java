package nl.talentmarkt.frontend.example;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.talentmarkt.frontend.example.ExampleTexts.TalentParts;
import nl.talentmarkt.marketplace.talent.TalentDetails;
import nl.talentmarkt.marketplace.text.FreeText;

/** Tells of example talents what employers read after a release only. */
final class ExampleDetails {

	private final TalentParts parts;

	private final PrivateTexts privately;

	private final LocalDate today;

	ExampleDetails(TalentParts parts, PrivateTexts privately, LocalDate today) {
		this.parts = parts;
		this.privately = privately;
		this.today = today;
	}

	TalentDetails details(ExamplePerson person) {
		Draw draw = person.draw();
		FreeText curriculum = draw.percent(85)
				? this.privately.free(person.id(), TalentField.CURRICULUM_VITAE, curriculum(person)) : null;
		FreeText pitch = draw.percent(75) ? this.privately.free(person.id(), TalentField.PITCH, pitch(person)) : null;
		return new TalentDetails(this.privately.plain(person.id(), TalentField.FIRST_NAME, person.name()), curriculum,
				pitch);
	}

	private String curriculum(ExamplePerson person) {
		Draw draw = person.draw();
		int until = this.today.getYear() - draw.between(2, 5);
		String worked = (person.years() == 0) ? person.filled(draw.one(this.parts.trained()), person.main())
				: "%d–%d: %s. %s".formatted(until - person.years(), until, person.main().label(),
						person.filled(draw.one(this.parts.done()), person.main()));
		List<String> learned = this.parts.education().getOrDefault(person.main().level(), List.of(""));
		return Stream
			.of("Werk", worked, draw.one(this.parts.cvFirst()), "", "School", draw.one(learned), "", "Nu",
					person.filled(draw.one(this.parts.cvNow()), person.main()), draw.one(this.parts.cvExtra()))
			.collect(Collectors.joining("\n"));
	}

	private String pitch(ExamplePerson person) {
		Draw draw = person.draw();
		String start = draw.one(this.parts.pitchStart());
		// Nobody praises experience that is not there.
		while (person.years() == 0 && start.contains("{years}")) {
			start = draw.one(this.parts.pitchStart());
		}
		List<String> middle = draw.some(this.parts.pitchMiddle(), 2);
		return person.filled(
				start + " " + middle.getFirst() + " " + middle.getLast() + " " + draw.one(this.parts.pitchEnd()),
				person.main());
	}

}
