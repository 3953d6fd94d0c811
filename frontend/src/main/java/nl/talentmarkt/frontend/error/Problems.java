package nl.talentmarkt.frontend.error;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponse;

import nl.talentmarkt.frontend.access.AccessEndedException;
import nl.talentmarkt.frontend.access.FormExpiredException;
import nl.talentmarkt.frontend.access.SignInNeededException;
import nl.talentmarkt.frontend.limit.TooOftenException;
import nl.talentmarkt.frontend.signin.LinkNotUsableException;
import nl.talentmarkt.marketplace.employer.AlreadyBlockedException;
import nl.talentmarkt.marketplace.employer.EmployerShutOutException;
import nl.talentmarkt.marketplace.interest.AlreadyAnsweredException;
import nl.talentmarkt.marketplace.interest.MeetingRefusedException;
import nl.talentmarkt.marketplace.interest.NoColleagueException;
import nl.talentmarkt.marketplace.interest.QuestionClosedException;
import nl.talentmarkt.marketplace.interest.TalentHiddenException;
import nl.talentmarkt.marketplace.interest.TalentNotAgreedException;
import nl.talentmarkt.marketplace.outbox.AlreadyStoredException;
import nl.talentmarkt.marketplace.outbox.ConcurrentChangeException;
import nl.talentmarkt.marketplace.photo.PhotosBusyException;
import nl.talentmarkt.marketplace.profileview.ViewBudgetExhaustedException;
import nl.talentmarkt.marketplace.store.StoreFull;
import nl.talentmarkt.marketplace.talent.TalentDecidesException;
import nl.talentmarkt.marketplace.text.TextRefusedException;

/** The one place that says what each kind of error means to the person who meets it. */
final class Problems {

	private Problems() {
	}

	static Problem of(Throwable error) {
		return switch (error) {
			case TooOftenException tooOften ->
				Problem.of(HttpStatus.TOO_MANY_REQUESTS).withHeaders(tooOften.getHeaders());
			case FormExpiredException expired -> Problem.of(HttpStatus.FORBIDDEN, "form-expired");
			case AccessEndedException ended -> Problem.of(HttpStatus.FORBIDDEN, "access-ended");
			case SignInNeededException needed -> Problem.of(HttpStatus.UNAUTHORIZED);
			case LinkNotUsableException link -> Problem.of(HttpStatus.GONE);
			case ProfileLinkNotUsableException link -> Problem.of(HttpStatus.NOT_FOUND, "profile-link");
			case AlreadyAnsweredException answered -> Problem.of(HttpStatus.CONFLICT, "already-answered");
			case TalentNotAgreedException notAgreed -> Problem.of(HttpStatus.CONFLICT, "talent-not-agreed");
			case MeetingRefusedException refused -> Problem.of(HttpStatus.CONFLICT, keyOf(refused.why()));
			case QuestionClosedException closed -> Problem.of(HttpStatus.GONE, "question-closed");
			case EmployerShutOutException shutOut -> Problem.of(HttpStatus.GONE, "employer-shut-out");
			case AlreadyBlockedException blocked -> Problem.of(HttpStatus.CONFLICT);
			case AlreadyStoredException stored -> Problem.of(HttpStatus.CONFLICT, "changed-meanwhile");
			case TalentHiddenException hidden -> Problem.of(HttpStatus.CONFLICT, "talent-hidden");
			case TalentDecidesException decides -> Problem.of(HttpStatus.CONFLICT, "talent-decides");
			case ViewBudgetExhaustedException exhausted -> Problem.of(HttpStatus.TOO_MANY_REQUESTS, "view-budget");
			case NoColleagueException nobody -> Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "no-colleague");
			case TextRefusedException refused -> Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, keyOf(refused.reason()));
			case ConcurrentChangeException changed -> Problem.of(HttpStatus.CONFLICT);
			case OptimisticLockingFailureException changed -> Problem.of(HttpStatus.CONFLICT);
			case DataAccessResourceFailureException away -> unavailable();
			case QueryTimeoutException away -> unavailable();
			case PhotosBusyException busy -> unavailable();
			case TransientDataAccessException away -> unavailable();
			default -> ofOthers(error);
		};
	}

	private static Problem ofOthers(Throwable error) {
		if (StoreFull.caused(error)) {
			return unavailable("store-full");
		}
		if (causedBy(error, DataBufferLimitException.class)) {
			return Problem.of(HttpStatus.CONTENT_TOO_LARGE);
		}
		if (error instanceof ErrorResponse response) {
			return ofStatus(response.getStatusCode(), response.getHeaders());
		}
		if (error instanceof DecodingException) {
			return Problem.of(HttpStatus.BAD_REQUEST);
		}
		return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR);
	}

	private static Problem ofStatus(HttpStatusCode status, HttpHeaders headers) {
		return Problem.of(status).withHeaders(headers);
	}

	private static Problem unavailable() {
		return Problem.of(HttpStatus.SERVICE_UNAVAILABLE).withHeaders(retryLater());
	}

	private static Problem unavailable(String code) {
		return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, code).withHeaders(retryLater());
	}

	private static HttpHeaders retryLater() {
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.RETRY_AFTER, "30");
		return headers;
	}

	private static String keyOf(TextRefusedException.Reason reason) {
		return switch (reason) {
			case BLANK -> "text-blank";
			case TOO_LONG -> "text-too-long";
			case UNREADABLE -> "text-unreadable";
			case LOOKS_LIKE_BSN -> "text-looks-like-bsn";
			case CONTACT_DATA -> "text-contact-data";
			case NOT_AN_ID -> "text-not-an-id";
			case NOT_A_MAIL_ADDRESS -> "text-not-a-mail-address";
			case NOT_A_TELEPHONE_NUMBER -> "text-not-a-telephone-number";
			case NOT_A_TALENT_CODE -> "text-not-a-talent-code";
		};
	}

	private static String keyOf(MeetingRefusedException.Cause cause) {
		return switch (cause) {
			case IN_THE_PAST -> "meeting-in-the-past";
			case NOT_BEGUN -> "meeting-not-begun";
			case TOO_MANY -> "meeting-too-many";
			case GONE -> "meeting-gone";
		};
	}

	/**
	 * Tells whether the browser hung up, which is nobody's error.
	 */
	static boolean isHangUp(Throwable error) {
		return error instanceof IOException && error.getMessage() != null
				&& (error.getMessage().contains("Connection reset") || error.getMessage().contains("Broken pipe"));
	}

	private static boolean causedBy(Throwable error, Class<? extends Throwable> kind) {
		@Nullable Throwable cause = error;
		while (cause != null) {
			if (kind.isInstance(cause)) {
				return true;
			}
			cause = cause.getCause();
		}
		return false;
	}

}
