package nl.talentmarkt.marketplace.noticetext;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.talentmarkt.marketplace.notification.Notice;
import nl.talentmarkt.marketplace.notification.NoticeKind;

/**
 * What the texts of one kind of notice can fill in. This is the one place that ties the
 * numbers of the standard texts, which are those of {@link Notice#arguments}, to names.
 *
 * @param inOrder number 0 first
 * @param required those without which nobody would know what the notice is about: a text
 * without one of them is refused
 */
public record Placeholders(List<Placeholder> inOrder, Set<Placeholder> required) {

	/** Copies both. */
	public Placeholders {
		inOrder = List.copyOf(inOrder);
		required = Set.copyOf(required);
	}

	/**
	 * Names what a kind of notice fills in.
	 * @param kind what is told
	 * @return the placeholders, possibly none
	 */
	public static Placeholders of(NoticeKind kind) {
		return switch (kind) {
			case INTEREST_EXPRESSED, INTEREST_REPEATED, INTEREST_WITHDRAWN, INTEREST_REMINDED, INTEREST_PASSED_ON,
					INTEREST_TAKEN_OVER, INTEREST_LEFT_UNANSWERED ->
				all(Placeholder.EMPLOYER, Placeholder.TALENT);
			case INTEREST_TALENT_ASKED, INTEREST_POSTPONED, INTEREST_RELEASED, INTEREST_DECLINED ->
				some(Set.of(Placeholder.TALENT), Placeholder.EMPLOYER, Placeholder.TALENT);
			case INTEREST_COACH_CHANGED -> some(Set.of(Placeholder.TALENT, Placeholder.COACH), Placeholder.EMPLOYER,
					Placeholder.TALENT, Placeholder.COACH);
			case CASELOAD_RECEIVED, CASELOAD_HANDED_OVER ->
				some(Set.of(Placeholder.COLLEAGUE), Placeholder.COLLEAGUE, Placeholder.COUNT);
			case COACH_CHANGED -> all(Placeholder.COACH);
			case CONSENT_GIVEN, CONSENT_WITHDRAWN, PROFILE_PROPOSED, TALENT_MAIL_STOPPED -> all(Placeholder.TALENT);
			case PROFILE_CONFIRMED, CONFIRMATION_WITHDRAWN -> some(Set.of(), Placeholder.TALENT);
			case VIEW_BUDGET_USED_UP, CONSPICUOUS_READING -> all(Placeholder.EMPLOYER);
			case MAIL_ADDRESS_FAILED -> all(Placeholder.PERSON);
			case INTEREST_WISHED, INTEREST_EMPLOYER_AGREED, INTEREST_EMPLOYER_DECLINED, INTEREST_TALENT_SAID_YES,
					INTEREST_TALENT_SAID_NO, INTEREST_TALENT_WANTS_TO_TALK, INTEREST_TALENT_WITHDREW,
					INTEREST_RELEASE_REVOKED, INTEREST_INTRODUCED, INTEREST_FOLLOW_UP_REMINDED, INTEREST_EXPIRED,
					INTEREST_STOPPED, MEETING_ACCEPTED, MEETING_REFUSED, MEETING_OUTCOME_GIVEN ->
				all(Placeholder.EMPLOYER, Placeholder.TALENT);
			case INTEREST_MESSAGE, INTEREST_EMPLOYER_ASKED, INTEREST_EMPLOYER_REMINDED, INTEREST_COLLEAGUE_ANSWERS ->
				some(Set.of(Placeholder.TALENT), Placeholder.EMPLOYER, Placeholder.TALENT);
			case INTEREST_QUESTION, INTEREST_OPENED, INTEREST_ENDED ->
				some(Set.of(Placeholder.EMPLOYER), Placeholder.EMPLOYER, Placeholder.TALENT);
			case INTEREST_NEXT_STEP, INTEREST_CONCLUDED, MEETING_PLANNED, MEETING_MOVED, MEETING_CANCELLED,
					MEETING_COACH_CHANGED, MEETING_HANDED_OVER, MEETING_OUTCOME_ASKED ->
				some(Set.of(), Placeholder.EMPLOYER, Placeholder.TALENT);
			case TALENTS_NOMINATED -> some(Set.of(), Placeholder.EMPLOYER, Placeholder.COACH);
			case ABSENCE_ARRANGED -> all(Placeholder.COLLEAGUE);
			case LINK_COACH_CHANGED -> all(Placeholder.COACH);
			case VIEW_BUDGET_RAISED, SAVED_SEARCH_FOUND, SAVED_SEARCHES_FOUND, MAIL_ADDRESS_WORKS, LINK_ASKED,
					LINK_OPENED, LINK_ENDED, LINK_CONCLUDED, LINK_NEXT_STEP, LINK_MEETING_PLANNED, LINK_MEETING_MOVED,
					LINK_MEETING_COACH_CHANGED, LINK_MEETING_CANCELLED, LINK_MEETING_HELD ->
				all();
		};
	}

	/**
	 * Tells whether there is an organisation behind notices of a kind, whose words count.
	 * @param kind what is told
	 * @return false when the text is the same for everybody
	 */
	public static boolean areChosenByOrganisations(NoticeKind kind) {
		return switch (kind) {
			case VIEW_BUDGET_RAISED, SAVED_SEARCH_FOUND, SAVED_SEARCHES_FOUND, MAIL_ADDRESS_WORKS -> false;
			case INTEREST_EXPRESSED, INTEREST_REPEATED, INTEREST_WITHDRAWN, INTEREST_TALENT_ASKED, INTEREST_POSTPONED,
					INTEREST_RELEASED, INTEREST_DECLINED, INTEREST_REMINDED, INTEREST_PASSED_ON, INTEREST_TAKEN_OVER,
					INTEREST_LEFT_UNANSWERED, INTEREST_COACH_CHANGED, CASELOAD_RECEIVED, CASELOAD_HANDED_OVER,
					COACH_CHANGED, CONSENT_GIVEN, CONSENT_WITHDRAWN, PROFILE_CONFIRMED, CONFIRMATION_WITHDRAWN,
					VIEW_BUDGET_USED_UP, CONSPICUOUS_READING, PROFILE_PROPOSED, TALENT_MAIL_STOPPED,
					MAIL_ADDRESS_FAILED, INTEREST_WISHED, INTEREST_MESSAGE, INTEREST_EMPLOYER_ASKED,
					INTEREST_EMPLOYER_REMINDED, INTEREST_EMPLOYER_AGREED, INTEREST_EMPLOYER_DECLINED, INTEREST_QUESTION,
					INTEREST_TALENT_SAID_YES, INTEREST_TALENT_SAID_NO, INTEREST_TALENT_WANTS_TO_TALK,
					INTEREST_TALENT_WITHDREW, INTEREST_OPENED, INTEREST_RELEASE_REVOKED, INTEREST_INTRODUCED,
					INTEREST_NEXT_STEP, INTEREST_FOLLOW_UP_REMINDED, INTEREST_CONCLUDED, INTEREST_ENDED,
					INTEREST_EXPIRED, INTEREST_STOPPED, INTEREST_COLLEAGUE_ANSWERS, TALENTS_NOMINATED, MEETING_PLANNED,
					MEETING_MOVED, MEETING_CANCELLED, MEETING_ACCEPTED, MEETING_REFUSED, MEETING_OUTCOME_ASKED,
					MEETING_OUTCOME_GIVEN, MEETING_COACH_CHANGED, MEETING_HANDED_OVER, ABSENCE_ARRANGED, LINK_ASKED,
					LINK_OPENED, LINK_ENDED, LINK_CONCLUDED, LINK_NEXT_STEP, LINK_COACH_CHANGED, LINK_MEETING_PLANNED,
					LINK_MEETING_MOVED, LINK_MEETING_COACH_CHANGED, LINK_MEETING_CANCELLED, LINK_MEETING_HELD ->
				true;
		};
	}

	/**
	 * Names the arguments of a notice.
	 * @param arguments what is filled in, number 0 first; missing ones are left empty
	 * @return what each placeholder stands for
	 */
	public Map<Placeholder, String> values(List<String> arguments) {
		Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
		for (int number = 0; number < this.inOrder.size(); number++) {
			values.put(this.inOrder.get(number), (number < arguments.size()) ? arguments.get(number) : "");
		}
		return values;
	}

	private static Placeholders all(Placeholder... placeholders) {
		return some(Set.of(placeholders), placeholders);
	}

	private static Placeholders some(Set<Placeholder> required, Placeholder... placeholders) {
		return new Placeholders(List.of(placeholders), required);
	}

}
