package nl.talentmarkt.frontend.mail;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.text.EmailAddress;

/**
 * One mail to one person, before it is written out. Its words come from
 * {@code templates/mail/<template>.html} and {@code templates/mail/<template>.txt}, its
 * subject from the message bundle.
 *
 * @param to the only recipient
 * @param toName the recipient's name; line ends and other control characters become
 * spaces
 * @param subject the subject's message key and what is filled in
 * @param template the name of both templates, lower case words joined by hyphens
 * @param model what the templates show; {@code name}, {@code subject} and {@code site}
 * (the base URL) are added
 * @param key unique for this mail for all time, for instance an event's id and the
 * recipient: the Message-ID is a digest of it, so that a mail that is sent twice is
 * recognisable as one and tells nothing of our ids
 * @param headers further headers, for instance {@code List-Unsubscribe}
 * @param language the receiver's language; a text that does not exist in it is Dutch
 * @param thread what the mails to this receiver with the same thread are about together,
 * so that mail programs show them so, or null
 * @param calendar an appointment that goes along, or null
 */
public record OutgoingMail(EmailAddress to, String toName, Subject subject, String template, Map<String, Object> model,
		String key, Map<String, String> headers, Locale language, @Nullable String thread,
		@Nullable CalendarPart calendar) {

	private static final Locale DUTCH = Locale.forLanguageTag("nl");

	private static final Pattern TEMPLATE = Pattern.compile("[a-z][a-z0-9-]*");

	private static final Pattern HEADER_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

	private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

	/**
	 * Checks everything that could end a header or name another file.
	 * @throws IllegalArgumentException when the template or a header is not well formed
	 */
	public OutgoingMail {
		require(TEMPLATE, template);
		headers.forEach((name, value) -> {
			require(HEADER_NAME, name);
			if (CONTROL.matcher(value).find()) {
				throw new IllegalArgumentException("A control character in the header " + name);
			}
		});
		toName = withoutControls(toName);
		model = Map.copyOf(model);
		headers = Map.copyOf(headers);
	}

	/**
	 * Describes a mail without further headers.
	 * @param to the only recipient
	 * @param toName the recipient's name
	 * @param subject the subject
	 * @param template the name of both templates
	 * @param model what the templates show
	 * @param key unique for this mail for all time
	 */
	public OutgoingMail(EmailAddress to, String toName, Subject subject, String template, Map<String, Object> model,
			String key) {
		this(to, toName, subject, template, model, key, Map.of());
	}

	/**
	 * Describes a mail in Dutch that belongs to no thread and brings no appointment.
	 * @param to the only recipient
	 * @param toName the recipient's name
	 * @param subject the subject
	 * @param template the name of both templates
	 * @param model what the templates show
	 * @param key unique for this mail for all time
	 * @param headers further headers
	 */
	public OutgoingMail(EmailAddress to, String toName, Subject subject, String template, Map<String, Object> model,
			String key, Map<String, String> headers) {
		this(to, toName, subject, template, model, key, headers, DUTCH, null, null);
	}

	/**
	 * Has it written in another language.
	 * @param other the language
	 * @return the same mail in that language
	 */
	public OutgoingMail in(Locale other) {
		return new OutgoingMail(this.to, this.toName, this.subject, this.template, this.model, this.key, this.headers,
				other, this.thread, this.calendar);
	}

	/**
	 * Has it belong to a thread.
	 * @param about what the thread is about
	 * @return the same mail in that thread
	 */
	public OutgoingMail about(String about) {
		return new OutgoingMail(this.to, this.toName, this.subject, this.template, this.model, this.key, this.headers,
				this.language, about, this.calendar);
	}

	/**
	 * Has an appointment go along.
	 * @param appointment the appointment
	 * @return the same mail with it
	 */
	public OutgoingMail with(CalendarPart appointment) {
		return new OutgoingMail(this.to, this.toName, this.subject, this.template, this.model, this.key, this.headers,
				this.language, this.thread, appointment);
	}

	static String withoutControls(String text) {
		return CONTROL.matcher(text).replaceAll(" ").strip();
	}

	private static void require(Pattern form, String value) {
		if (!form.matcher(value).matches()) {
			throw new IllegalArgumentException("Not " + form.pattern() + ": " + value);
		}
	}

	/**
	 * A subject in the message bundle.
	 *
	 * @param key the message key
	 * @param arguments what is filled in, in order
	 */
	public record Subject(String key, List<Object> arguments) {

		/** Copies the arguments. */
		public Subject {
			arguments = List.copyOf(arguments);
		}

		/**
		 * Names a subject.
		 * @param key the message key
		 * @param arguments what is filled in, in order
		 * @return the subject
		 */
		public static Subject of(String key, Object... arguments) {
			return new Subject(key, List.of(arguments));
		}

	}

}
