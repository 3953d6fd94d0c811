package nl.talentmarkt.frontend.talentlink;

import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.page.Redirects;
import nl.talentmarkt.marketplace.interest.AlreadyAnsweredException;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.MeetingDesk;
import nl.talentmarkt.marketplace.interest.MeetingRefusedException;
import nl.talentmarkt.marketplace.interest.Party;
import nl.talentmarkt.marketplace.interest.QuestionClosedException;
import nl.talentmarkt.marketplace.interest.TalentDesk;

/**
 * Takes in what a talent taps, by whichever way the talent came. What cannot be any more
 * is answered by the page as it is now, which says what can be done.
 */
@Component
class TalentReplies {

	private final TalentDesk desk;

	private final MeetingDesk meetings;

	private final Doors doors;

	private final QuestionPages pages;

	TalentReplies(TalentDesk desk, MeetingDesk meetings, Doors doors, QuestionPages pages) {
		this.desk = desk;
		this.meetings = meetings;
		this.doors = doors;
		this.pages = pages;
	}

	Mono<Rendering> show(Door door, ServerWebExchange exchange) {
		return this.pages.show(door, null, null, door.isCurrent() ? HttpStatus.OK : HttpStatus.GONE, exchange);
	}

	Mono<Rendering> answer(Door door, ReplyForm form, BindingResult errors, ServerWebExchange exchange) {
		return form.read(errors)
			.map((reply) -> act(door, exchange,
					(open) -> this.desk.answer(open.reach(), open.interest().id(),
							open.isLink() ? open.question() : reply.question(), reply.answer(), reply.groups())))
			.orElseGet(() -> this.pages.show(door, null, form, HttpStatus.UNPROCESSABLE_CONTENT, exchange));
	}

	Mono<Rendering> revoke(Door door, ServerWebExchange exchange) {
		return act(door, exchange, (open) -> this.desk.revoke(open.reach(), open.interest().id()));
	}

	Mono<Rendering> withdraw(Door door, ServerWebExchange exchange) {
		return act(door, exchange, (open) -> this.desk.withdraw(open.reach(), open.interest().id(), open.account()));
	}

	Mono<Rendering> answerMeeting(Door door, MeetingForm form, BindingResult errors, ServerWebExchange exchange) {
		return orRefused(door, exchange, form.readComing(errors),
				(coming) -> act(door, exchange, (open) -> this.meetings.answer(open.reach(), open.interest().id(),
						coming.meeting(), Party.TALENT, coming.comes())));
	}

	Mono<Rendering> conclude(Door door, MeetingForm form, BindingResult errors, ServerWebExchange exchange) {
		return orRefused(door, exchange, form.readOutcome(errors),
				(ended) -> act(door, exchange, (open) -> this.meetings.conclude(open.reach(), open.interest().id(),
						ended.meeting(), Party.TALENT, ended.outcome(), ended.reason(), open.account())));
	}

	private <T> Mono<Rendering> orRefused(Door door, ServerWebExchange exchange, Optional<T> read,
			Function<T, Mono<Rendering>> action) {
		return read.map(action)
			.orElseGet(
					() -> this.pages.show(door, "own.notice.choose", null, HttpStatus.UNPROCESSABLE_CONTENT, exchange));
	}

	private Mono<Rendering> act(Door door, ServerWebExchange exchange, Function<Door, Mono<Interest>> action) {
		if (!door.isCurrent()) {
			return show(door, exchange);
		}
		return action.apply(door)
			.map((done) -> Redirects.seeOther(door.address()))
			.onErrorResume((error) -> refusal(error) != null, (error) -> this.doors.again(door)
				.flatMap((now) -> this.pages.show(now, refusal(error), null, HttpStatus.CONFLICT, exchange)));
	}

	/** What is said about an action that came too late. */
	private static @Nullable String refusal(Throwable error) {
		return switch (error) {
			case QuestionClosedException closed -> "own.notice.answered";
			case AlreadyAnsweredException ended -> "own.notice.ended";
			case MeetingRefusedException refused -> "own.notice.meeting";
			default -> null;
		};
	}

}
