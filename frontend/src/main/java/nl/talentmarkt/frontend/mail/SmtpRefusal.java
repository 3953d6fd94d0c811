package nl.talentmarkt.frontend.mail;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;

import nl.talentmarkt.marketplace.reachability.MailStatus;

/**
 * Tells an address that is refused for good from everything else that can go wrong with
 * sending. What concerns us rather than the address (relaying, policy, the mail itself)
 * is tried again and gets stuck in sight of an administrator: it would mark everybody's
 * address.
 */
final class SmtpRefusal {

	private static final int MOST_LINKS = 20;

	private SmtpRefusal() {
	}

	/**
	 * Looks for a refusal.
	 * @param error what sending ended with
	 * @return what the server said of the address, or empty for any other error
	 */
	static Optional<MailStatus> in(MailSendException error) {
		return Stream.concat(Arrays.stream(error.getMessageExceptions()), Stream.of(error))
			.flatMap(SmtpRefusal::chain)
			.map(SmtpRefusal::refusal)
			.flatMap(Optional::stream)
			.findFirst();
	}

	/** Jakarta Mail hangs one exception on another, beside their causes. */
	private static Stream<Throwable> chain(Throwable error) {
		return Stream.<@Nullable Throwable>iterate(error, (link) -> link != null, SmtpRefusal::next)
			.limit(MOST_LINKS)
			.map(Throwable.class::cast);
	}

	private static @Nullable Throwable next(@Nullable Throwable link) {
		if (link instanceof MessagingException failed && failed.getNextException() != null) {
			return failed.getNextException();
		}
		return (link != null) ? link.getCause() : null;
	}

	private static Optional<MailStatus> refusal(Throwable error) {
		return switch (error) {
			case SMTPAddressFailedException failed -> status(failed.getReturnCode(), failed.getMessage());
			// At the end of the mail; only what is said in so many words is about the
			// address then.
			case SMTPSendFailedException failed -> MailStatus.in(String.valueOf(failed.getMessage())).isPresent()
					? status(failed.getReturnCode(), failed.getMessage()) : Optional.empty();
			default -> Optional.empty();
		};
	}

	private static Optional<MailStatus> status(int code, @Nullable String said) {
		if (code < 500 || code > 599) {
			return Optional.empty();
		}
		MailStatus status = MailStatus.in(String.valueOf(said)).orElseGet(() -> ofCode(code));
		return (status.isPermanent() && isAboutTheAddress(status)) ? Optional.of(status) : Optional.empty();
	}

	private static MailStatus ofCode(int code) {
		return new MailStatus(switch (code) {
			case 521, 556 -> "5.1.10";
			case 550, 551, 553 -> "5.1.1";
			case 552 -> "5.2.2";
			case 554 -> "5.0.0";
			default -> "5.5.0";
		});
	}

	private static boolean isAboutTheAddress(MailStatus status) {
		return switch (status.reason()) {
			case NO_SUCH_ADDRESS, MAILBOX_FULL, MAILBOX_CLOSED -> true;
			case SERVER_AWAY -> status.value().startsWith("5.4.");
			case REFUSED -> status.value().startsWith("5.0.");
		};
	}

}
