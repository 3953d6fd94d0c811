package nl.talentmarkt.frontend.interests;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.interest.AlreadyAnsweredException;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestId;
import nl.talentmarkt.marketplace.interest.Interests;
import nl.talentmarkt.marketplace.interest.MeetingRefusedException;
import nl.talentmarkt.marketplace.interest.NoColleagueException;
import nl.talentmarkt.marketplace.interest.TalentHiddenException;
import nl.talentmarkt.marketplace.interest.TalentNotAgreedException;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.organisation.Coaches;

/** Says why something could not be done, and what one can do instead. */
@Component
public class RefusalWording {

	private final Interests interests;

	private final Coaches coaches;

	private final Wordings wordings;

	private final Clock clock;

	RefusalWording(Interests interests, Coaches coaches, Wordings wordings, Clock clock) {
		this.interests = interests;
		this.coaches = coaches;
		this.wordings = wordings;
		this.clock = clock;
	}

	/**
	 * Tells whether something is refused that this puts into words.
	 * @param error what was thrown
	 * @return false when it is an error of another kind
	 */
	public static boolean isRefusal(Throwable error) {
		return error instanceof AlreadyAnsweredException || error instanceof MeetingRefusedException
				|| error instanceof TalentNotAgreedException || error instanceof TalentHiddenException
				|| error instanceof NoColleagueException;
	}

	/**
	 * Puts a refusal into words.
	 * @param refusal what was thrown
	 * @param viewer who was refused
	 * @param interest what it was about
	 * @param locale in which language
	 * @return the words; the error itself when it {@linkplain #isRefusal is no refusal}
	 */
	public Mono<PageNotice> of(Throwable refusal, Viewer.SignedIn viewer, InterestId interest, Locale locale) {
		Wording wording = this.wordings.in(locale);
		return switch (refusal) {
			case AlreadyAnsweredException answered -> first(answered, viewer, interest, wording);
			case MeetingRefusedException refused -> notice(keyOf(refused.why()), wording);
			case TalentNotAgreedException notAgreed -> notice("talent-not-agreed", wording);
			case TalentHiddenException hidden -> notice("talent-hidden", wording);
			case NoColleagueException nobody -> notice("no-colleague", wording);
			default -> Mono.error(refusal);
		};
	}

	PageNotice unclear(Visit visit) {
		Wording wording = this.wordings.in(visit.locale());
		return new PageNotice("warning", wording.text("form.refused"), wording.text("field.CHOOSE"));
	}

	/**
	 * What was done instead is read from the interest as this person may know it; who did
	 * it is said to colleagues only.
	 */
	private Mono<PageNotice> first(AlreadyAnsweredException answered, Viewer.SignedIn viewer, InterestId interest,
			Wording wording) {
		return this.interests.find(interest, Permission.FOLLOW_INTERESTS.reach(viewer))
			.zipWith(nameOfFirst(answered, viewer, wording))
			.map((found) -> new PageNotice("warning", wording.text("interest.late.title"), wording.text("interest.late",
					found.getT2(), moment(answered.at(), wording), done(found.getT1(), wording))));
	}

	private Mono<String> nameOfFirst(AlreadyAnsweredException answered, Viewer viewer, Wording wording) {
		Mono<String> somebody = Mono.fromSupplier(() -> wording.text("interest.late.somebody"));
		if (!(viewer instanceof Viewer.Coach reader)) {
			return somebody;
		}
		return Mono.justOrEmpty(answered.coach())
			.flatMap((coach) -> coach.equals(reader.coach())
					? Mono.fromSupplier(() -> wording.text("interest.late.yourself"))
					: this.coaches.find(coach).map(Coach::name))
			.switchIfEmpty(somebody);
	}

	private static String done(Interest interest, Wording wording) {
		return new InterestWording(wording).done(interest.lastMove());
	}

	private String moment(Instant at, Wording wording) {
		boolean today = Optional.of(at.atZone(this.clock.getZone()).toLocalDate())
			.filter(LocalDate.now(this.clock)::equals)
			.isPresent();
		return today ? wording.text("interest.late.today", wording.time(at))
				: wording.text("interest.late.day", wording.moment(at));
	}

	private static Mono<PageNotice> notice(String key, Wording wording) {
		return Mono.fromSupplier(() -> new PageNotice("warning", wording.text("error." + key + ".title"),
				wording.text("error." + key + ".text")));
	}

	private static String keyOf(MeetingRefusedException.Cause cause) {
		return switch (cause) {
			case IN_THE_PAST -> "meeting-in-the-past";
			case NOT_BEGUN -> "meeting-not-begun";
			case TOO_MANY -> "meeting-too-many";
			case GONE -> "meeting-gone";
		};
	}

}
