package nl.talentmarkt.frontend.mail;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The mailbox with reports, over IMAP. Reading changes nothing in it, so what was read
 * before a crash is read again; a mail's number in the mailbox tells that it is the same.
 * Everything here blocks.
 */
final class BounceMailbox {

	private static final Logger logger = LoggerFactory.getLogger(BounceMailbox.class);

	private static final int MOST_AT_ONCE = 100;

	private static final String INBOX = "INBOX";

	private static final String PATIENCE_MS = "10000";

	private final BounceProperties properties;

	private final BounceAddress address;

	private final Clock clock;

	BounceMailbox(BounceProperties properties, BounceAddress address, Clock clock) {
		this.properties = properties;
		this.address = address;
		this.clock = clock;
	}

	/**
	 * Reads the mails that were not dealt with.
	 * @return at most {@value #MOST_AT_ONCE}, the oldest first
	 * @throws MessagingException when the mailbox does not answer
	 */
	List<ReadMail> unread() throws MessagingException {
		try (Store store = open(); Folder inbox = store.getFolder(INBOX)) {
			inbox.open(Folder.READ_ONLY);
			Message[] found = inbox.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
			List<ReadMail> read = new ArrayList<>();
			for (int index = 0; index < Math.min(found.length, MOST_AT_ONCE); index++) {
				read.add(read((UIDFolder) inbox, found[index]));
			}
			return List.copyOf(read);
		}
	}

	private ReadMail read(UIDFolder inbox, Message message) throws MessagingException {
		long uid = inbox.getUID(message);
		String key = "imap." + inbox.getUIDValidity() + "." + uid;
		if (message.getSize() > this.properties.largest() || !(message instanceof MimeMessage mail)) {
			return new ReadMail(uid, new BounceReport(false, null));
		}
		try {
			return new ReadMail(uid, BounceReport.read(mail, key, this.address, this.clock.instant()));
		}
		catch (IOException | MessagingException | RuntimeException ex) {
			// Anybody can send anything here; one broken mail must not hold up the
			// others.
			logger.debug("A mail in the mailbox for reports cannot be read", ex);
			return new ReadMail(uid, new BounceReport(false, null));
		}
	}

	/**
	 * Deletes reports that were taken in, and marks all other mails as seen, so that they
	 * are left to a person.
	 * @param mails mails that were read
	 * @throws MessagingException when the mailbox does not answer
	 */
	void settle(List<ReadMail> mails) throws MessagingException {
		try (Store store = open(); Folder inbox = store.getFolder(INBOX)) {
			inbox.open(Folder.READ_WRITE);
			set(inbox, mails, true, Flags.Flag.DELETED);
			set(inbox, mails, false, Flags.Flag.SEEN);
			inbox.expunge();
		}
	}

	private static void set(Folder inbox, List<ReadMail> mails, boolean ours, Flags.Flag flag)
			throws MessagingException {
		Set<Long> numbers = mails.stream()
			.filter((mail) -> mail.report().isOurs() == ours)
			.map(ReadMail::uid)
			.collect(Collectors.toUnmodifiableSet());
		long[] uids = numbers.stream().mapToLong(Long::longValue).toArray();
		for (Message message : ((UIDFolder) inbox).getMessagesByUID(uids)) {
			if (message != null) {
				message.setFlag(flag, true);
			}
		}
	}

	private Store open() throws MessagingException {
		String protocol = this.properties.encrypted() ? "imaps" : "imap";
		Properties settings = new Properties();
		for (String name : List.of("connectiontimeout", "timeout", "writetimeout")) {
			settings.setProperty("mail." + protocol + "." + name, PATIENCE_MS);
		}
		settings.setProperty("mail." + protocol + ".peek", "true");
		settings.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
		Store store = Session.getInstance(settings).getStore(protocol);
		store.connect(this.properties.host(), this.properties.port(), this.properties.username(),
				this.properties.password());
		return store;
	}

	/**
	 * A mail that was read.
	 *
	 * @param uid its number in the mailbox
	 * @param report what it says
	 */
	record ReadMail(long uid, BounceReport report) {
	}

}
