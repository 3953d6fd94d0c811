package nl.talentmarkt.marketplace.noticetext;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.commons.text.StringSubstitutor;
import org.apache.commons.text.lookup.StringLookup;

import nl.talentmarkt.marketplace.notification.NoticeKind;
import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.text.TextRefusedException;

/**
 * The words of one kind of notice, with placeholders such as <code>{werkgever}</code>.
 * Plain text: whoever shows it escapes it.
 *
 * @param subject what happened, one line of at most {@value #MAX_SUBJECT} characters
 * @param text what one can do, at most {@value #MAX_TEXT} characters
 * @param action what the link says, one line of at most {@value #MAX_ACTION} characters
 */
public record NoticeTemplate(FreeText subject, FreeText text, FreeText action) {

	/** The longest subject, in characters. */
	public static final int MAX_SUBJECT = 120;

	/** The longest text, in characters. */
	public static final int MAX_TEXT = 600;

	/** The longest action, in characters. */
	public static final int MAX_ACTION = 40;

	/**
	 * No text holds it, so nothing in a text keeps a placeholder from being filled in.
	 */
	private static final char NO_ESCAPE = '\0';

	/**
	 * Checks length and lines.
	 * @throws TextRefusedException when one of them is too long, or when subject or
	 * action is not one line
	 */
	public NoticeTemplate {
		requireOneLine(subject, MAX_SUBJECT);
		requireLength(text, MAX_TEXT);
		requireOneLine(action, MAX_ACTION);
	}

	private static void requireOneLine(FreeText text, int most) {
		requireLength(text, most);
		if (!isOneLine(text)) {
			throw new TextRefusedException(TextRefusedException.Reason.UNREADABLE);
		}
	}

	private static void requireLength(FreeText text, int most) {
		if (text.value().length() > most) {
			throw new TextRefusedException(TextRefusedException.Reason.TOO_LONG);
		}
	}

	/**
	 * Tells whether a text can be a subject or an action.
	 * @param text any text
	 * @return false when it has line ends or tabs
	 */
	public static boolean isOneLine(FreeText text) {
		return text.value().chars().noneMatch(Character::isISOControl);
	}

	/**
	 * Looks for what is wrong with the placeholders.
	 * @param kind what the words are for
	 * @return the faults, by part; none when the template can be used
	 */
	public List<TemplateFault> faults(NoticeKind kind) {
		Placeholders placeholders = Placeholders.of(kind);
		List<TemplateFault> faults = new ArrayList<>();
		Set<Placeholder> used = EnumSet.noneOf(Placeholder.class);
		for (Part part : Part.values()) {
			read(part, placeholders, used, faults);
		}
		placeholders.inOrder()
			.stream()
			.filter((placeholder) -> placeholders.required().contains(placeholder) && !used.contains(placeholder))
			.map(TemplateFault.Missing::new)
			.forEach(faults::add);
		return List.copyOf(faults);
	}

	private void read(Part part, Placeholders placeholders, Set<Placeholder> used, List<TemplateFault> faults) {
		String rest = replace(part, (name) -> {
			Placeholder.named(name)
				.filter(placeholders.inOrder()::contains)
				.ifPresentOrElse(used::add, () -> faults.add(new TemplateFault.Unknown(part, name.strip())));
			return "";
		});
		if (rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0) {
			faults.add(new TemplateFault.Unclosed(part));
		}
	}

	/**
	 * Fills the placeholders in. What is filled in is taken as it is, also when it looks
	 * like a placeholder.
	 * @param kind what the words are for
	 * @param arguments what the notice fills in
	 * @return the words
	 */
	public NoticeWords fill(NoticeKind kind, List<String> arguments) {
		Map<Placeholder, String> values = Placeholders.of(kind).values(arguments);
		StringLookup lookup = (name) -> Placeholder.named(name).map(values::get).orElse(null);
		return new NoticeWords(replace(Part.SUBJECT, lookup), replace(Part.TEXT, lookup), replace(Part.ACTION, lookup));
	}

	private String replace(Part part, StringLookup lookup) {
		return new StringSubstitutor(lookup, "{", "}", NO_ESCAPE).setValueDelimiterMatcher(null)
			.setDisableSubstitutionInValues(true)
			.replace(of(part).value());
	}

	private FreeText of(Part part) {
		return switch (part) {
			case SUBJECT -> this.subject;
			case TEXT -> this.text;
			case ACTION -> this.action;
		};
	}

	/** A part of a template. */
	public enum Part {

		/** What happened. */
		SUBJECT,

		/** What one can do. */
		TEXT,

		/** What the link says. */
		ACTION

	}

}
