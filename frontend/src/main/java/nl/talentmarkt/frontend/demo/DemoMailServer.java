package nl.talentmarkt.frontend.demo;

import java.io.IOException;
import java.time.Clock;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;

/**
 * A real SMTP server in this process, on a free port of the loopback address, that passes
 * nothing on: what arrives is shown in the {@link DemoMailbox}.
 */
final class DemoMailServer implements AutoCloseable {

	private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	private final DemoMailbox mailbox;

	private final Clock clock;

	DemoMailServer(DemoMailbox mailbox, Clock clock) {
		this.mailbox = mailbox;
		this.clock = clock;
		this.server.start();
		this.server.getUserManager().setMessageDeliveryHandler(this::deliver);
	}

	int port() {
		return this.server.getSmtp().getPort();
	}

	@Override
	public void close() {
		this.server.stop();
	}

	private GreenMailUser deliver(MovingMessage moving, MailAddress recipient)
			throws MessagingException, UserException {
		forgetOlder();
		read(moving.getMessage(), recipient.getEmail());
		GreenMailUser known = this.server.getUserManager().getUserByEmail(recipient.getEmail());
		return (known != null) ? known
				: this.server.getUserManager().createUser(recipient.getEmail(), recipient.getEmail(), "");
	}

	/** The server keeps what it received as well, without end. */
	private void forgetOlder() throws MessagingException {
		try {
			this.server.purgeEmailFromAllMailboxes();
		}
		catch (FolderException ex) {
			throw new MessagingException("The demo mailbox cannot be emptied", ex);
		}
	}

	private void read(MimeMessage message, String recipient) throws MessagingException {
		try {
			String text = partOf(message, "text/plain");
			String html = partOf(message, "text/html");
			String subject = (message.getSubject() != null) ? message.getSubject() : "";
			String messageId = (message.getMessageID() != null) ? message.getMessageID() : "";
			String name = nameOf(message, recipient);
			this.mailbox.add((id) -> new ReceivedMail(id, this.clock.instant(), recipient, name, subject, messageId,
					(text != null) ? text : "", html));
		}
		catch (IOException ex) {
			throw new MessagingException("The mail cannot be read", ex);
		}
	}

	private static String nameOf(MimeMessage message, String recipient) throws MessagingException {
		Address[] addresses = message.getAllRecipients();
		if (addresses != null) {
			for (Address address : addresses) {
				if (address instanceof InternetAddress internet && recipient.equalsIgnoreCase(internet.getAddress())
						&& internet.getPersonal() != null) {
					return internet.getPersonal();
				}
			}
		}
		return recipient;
	}

	private static @Nullable String partOf(Part part, String type) throws MessagingException, IOException {
		if (part.isMimeType(type)) {
			return String.valueOf(part.getContent());
		}
		if (part.getContent() instanceof Multipart parts) {
			for (int index = 0; index < parts.getCount(); index++) {
				BodyPart inner = parts.getBodyPart(index);
				String found = partOf(inner, type);
				if (found != null) {
					return found;
				}
			}
		}
		return null;
	}

}
