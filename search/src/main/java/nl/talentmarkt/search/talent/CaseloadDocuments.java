package nl.talentmarkt.search.talent;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.talentmarkt.marketplace.talent.CoachNotes;
import nl.talentmarkt.marketplace.talent.ProfileState;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.text.FreeText;

/** What coaches may find: everybody in the own caseload, whether visible or not. */
@Component
final class CaseloadDocuments implements AudienceDocuments<CaseloadDocument> {

	private final ProfileParts parts;

	CaseloadDocuments(ProfileParts parts) {
		this.parts = parts;
	}

	@Override
	public boolean covers(Talent talent) {
		return true;
	}

	@Override
	public Optional<CaseloadDocument> of(Talent talent) {
		CoachNotes notes = talent.notes();
		CoachNotes.ReadinessTalk talk = notes.readinessTalk();
		CoachNotes.RightToWork right = notes.rightToWork();
		return Optional.of(new CaseloadDocument(talent.code().value(), talent.coach().value(),
				this.parts.of(talent.edited()), TalentDocuments.visibleSince(talent).orElse(null),
				ProfileState.of(talent), talent.details().firstName(), text(notes.notes()), text(notes.noGoTasks()),
				text(notes.constraints()), text(notes.dream()), text(notes.nextStep()), text(notes.longTermGoal()),
				(talk != null) ? text(talk.result()) : null, List.copyOf(inWeekOrder(notes.lessonDays())),
				without(notes.lessonDays()), (right != null) ? right.permission() : null));
	}

	private static @Nullable String text(@Nullable FreeText text) {
		return (text != null) ? text.value() : null;
	}

	private static EnumSet<DayOfWeek> inWeekOrder(Set<DayOfWeek> days) {
		EnumSet<DayOfWeek> ordered = EnumSet.noneOf(DayOfWeek.class);
		ordered.addAll(days);
		return ordered;
	}

	private static List<DayOfWeek> without(Set<DayOfWeek> days) {
		return List.copyOf(EnumSet.complementOf(inWeekOrder(days)));
	}

}
