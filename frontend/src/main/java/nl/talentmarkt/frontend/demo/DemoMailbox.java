package nl.talentmarkt.frontend.demo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * All mail that this demo sent, whomever it is for. It keeps the newest
 * {@value #CAPACITY} in memory, until the application stops.
 */
public final class DemoMailbox {

	static final int CAPACITY = 500;

	private final Deque<ReceivedMail> mails = new ArrayDeque<>();

	private long received;

	DemoMailbox() {
	}

	synchronized void add(LongFunction<ReceivedMail> mail) {
		this.received++;
		this.mails.addFirst(mail.apply(this.received));
		if (this.mails.size() > CAPACITY) {
			this.mails.removeLast();
		}
	}

	/**
	 * Lists what arrived.
	 * @return the mails, newest first
	 */
	public synchronized List<ReceivedMail> newestFirst() {
		return List.copyOf(this.mails);
	}

	/**
	 * Lists what arrived for one person.
	 * @param to the recipient's address
	 * @return the mails, newest first
	 */
	public List<ReceivedMail> newestFirst(String to) {
		return newestFirst().stream().filter((mail) -> mail.to().equalsIgnoreCase(to)).toList();
	}

	/**
	 * Finds one mail.
	 * @param id its id
	 * @return the mail, or empty when it never came or is forgotten
	 */
	public Optional<ReceivedMail> find(long id) {
		return newestFirst().stream().filter((mail) -> mail.id() == id).findFirst();
	}

}
