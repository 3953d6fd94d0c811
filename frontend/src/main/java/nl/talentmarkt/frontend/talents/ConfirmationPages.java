package nl.talentmarkt.frontend.talents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.talents.ConfirmationPage.CheckedText;
import nl.talentmarkt.frontend.talents.ConfirmationPage.MissingPart;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.talent.CoachConfirmation;
import nl.talentmarkt.marketplace.talent.Consent;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.TalentProfile;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.FreeText;

/** Gathers what a coach reads before confirming a profile. */
@Component
class ConfirmationPages {

	private final Talents talents;

	private final Wordings wordings;

	ConfirmationPages(Talents talents, Wordings wordings) {
		this.talents = talents;
		this.wordings = wordings;
	}

	Mono<ConfirmationPage> open(Viewer.Coach coach, TalentCode code, Locale locale) {
		Wording wording = this.wordings.in(locale);
		return this.talents.find(code, Permission.CONFIRM_PROFILE.reach(coach)).map((talent) -> page(talent, wording));
	}

	private static ConfirmationPage page(Talent talent, Wording wording) {
		CoachConfirmation confirmation = talent.confirmation();
		TalentProfile asked = talent.edited();
		return new ConfirmationPage(talent.name(), new TalentWording(wording).profile(talent.code(), asked),
				texts(talent, wording), releasable(talent, wording), missing(talent, wording),
				(confirmation != null) ? wording.text("visibility.since", wording.moment(confirmation.at())) : null,
				talent.proposal() != null, talent.consents().standing(Consent.Purpose.SHOW_TO_EMPLOYERS).isPresent(),
				talent.isVisibleToEmployers());
	}

	private static List<MissingPart> missing(Talent talent, Wording wording) {
		return talent.edited()
			.missing()
			.stream()
			.map((part) -> new MissingPart(wording.of(part), "/profielen/" + talent.code()))
			.toList();
	}

	/** Words that employers read already were read before; the others are marked. */
	private static List<CheckedText> texts(Talent talent, Wording wording) {
		Set<String> known = (talent.confirmation() != null)
				? written(talent.profile(), wording).map(CheckedText::text).collect(Collectors.toSet()) : Set.of();
		boolean marking = talent.confirmation() != null;
		return written(talent.edited(), wording)
			.map((text) -> new CheckedText(text.label(), text.text(), marking && !known.contains(text.text())))
			.toList();
	}

	private static Stream<CheckedText> written(TalentProfile profile, Wording wording) {
		List<CheckedText> texts = new ArrayList<>();
		profile.occupations()
			.forEach((occupation) -> texts
				.add(text(wording.text("confirmation.tasks", occupation.label()), occupation.tasks().value())));
		profile.interests().forEach((interest) -> texts.add(text(wording.text("profile.interests"), interest.value())));
		profile.competences()
			.forEach((competence) -> texts.add(text(wording.text("profile.competences"), competence.value())));
		profile.diplomas()
			.forEach((diploma) -> texts.add(text(wording.text("confirmation.diploma"), diploma.name().value())));
		profile.certificates()
			.forEach((certificate) -> texts
				.add(text(wording.text("confirmation.certificate"), certificate.name().value())));
		profile.references()
			.forEach((reference) -> texts
				.add(text(wording.text("confirmation.reference", reference.from().value()), reference.text().value())));
		return texts.stream();
	}

	private static CheckedText text(String label, String text) {
		return new CheckedText(label, text, false);
	}

	private static List<CheckedText> releasable(Talent talent, Wording wording) {
		return Stream
			.of(released(wording.text("confirmation.pitch"), talent.details().pitch()),
					released(wording.text("confirmation.cv"), talent.details().curriculumVitae()))
			.filter(Objects::nonNull)
			.toList();
	}

	private static @Nullable CheckedText released(String label, @Nullable FreeText text) {
		return (text != null) ? text(label, text.value()) : null;
	}

}
