package nl.talentmarkt.frontend.texts;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.frontend.wording.Languages;
import nl.talentmarkt.marketplace.noticetext.NoticeTemplate;
import nl.talentmarkt.marketplace.noticetext.NoticeWords;
import nl.talentmarkt.marketplace.noticetext.TemplateFault;
import nl.talentmarkt.marketplace.notification.NoticeKind;
import nl.talentmarkt.marketplace.text.FreeText;

/**
 * The words of one kind of notice as they were typed.
 *
 * @param language the language they are in
 * @param seen the version that was shown
 * @param subject what happened
 * @param text what one can do
 * @param action what the link says
 */
record NoticeTextForm(@Nullable String language, @Nullable String seen, @Nullable String subject, @Nullable String text,
		@Nullable String action) {

	private static final int LONGEST_NAME = 40;

	static NoticeTextForm of(String language, long seen, NoticeWords words) {
		return new NoticeTextForm(language, Long.toString(seen), words.subject(), words.text(), words.action());
	}

	NoticeTextForm withSeen(long version) {
		return new NoticeTextForm(this.language, Long.toString(version), this.subject, this.text, this.action);
	}

	/**
	 * Returns the language, or Dutch when what was sent is none.
	 * @return the code of a language
	 */
	String knownLanguage() {
		return languageOf(this.language);
	}

	static String languageOf(@Nullable String code) {
		return (code != null && Languages.isKnown(code)) ? code : Languages.DUTCH;
	}

	/**
	 * Returns which version was shown.
	 * @return -1 when that was not sent, which is no version
	 */
	long seenVersion() {
		try {
			return Long.parseLong((this.seen != null) ? this.seen : "");
		}
		catch (NumberFormatException ex) {
			return -1;
		}
	}

	/**
	 * Reads the words.
	 * @param kind what they are for
	 * @param errors takes what is wrong with them
	 * @return the words, or empty when something is wrong
	 */
	Optional<NoticeTemplate> read(NoticeKind kind, BindingResult errors) {
		Fields fields = new Fields(errors);
		Optional<FreeText> readSubject = line(fields, "subject", this.subject, NoticeTemplate.MAX_SUBJECT);
		Optional<FreeText> readText = fields.text("text", this.text, NoticeTemplate.MAX_TEXT);
		Optional<FreeText> readAction = line(fields, "action", this.action, NoticeTemplate.MAX_ACTION);
		if (errors.hasErrors()) {
			return Optional.empty();
		}
		NoticeTemplate template = new NoticeTemplate(readSubject.orElseThrow(), readText.orElseThrow(),
				readAction.orElseThrow());
		template.faults(kind).forEach((fault) -> refuse(fields, fault));
		return errors.hasErrors() ? Optional.empty() : Optional.of(template);
	}

	private static Optional<FreeText> line(Fields fields, String field, @Nullable String typed, int most) {
		Optional<FreeText> read = fields.text(field, typed, most);
		if (read.isPresent() && !NoticeTemplate.isOneLine(read.get())) {
			fields.refuse(field, "texts.one-line");
			return Optional.empty();
		}
		return read;
	}

	private static void refuse(Fields fields, TemplateFault fault) {
		switch (fault) {
			case TemplateFault.Unknown unknown ->
				fields.refuse(fieldOf(unknown.part()), "texts.unknown", written(unknown.name()));
			case TemplateFault.Unclosed unclosed -> fields.refuse(fieldOf(unclosed.part()), "texts.unclosed");
			case TemplateFault.Missing missing ->
				fields.refuse("subject", "texts.missing", missing.placeholder().written());
		}
	}

	private static String written(String name) {
		return "{" + ((name.length() > LONGEST_NAME) ? name.substring(0, LONGEST_NAME) + "…" : name) + "}";
	}

	private static String fieldOf(NoticeTemplate.Part part) {
		return switch (part) {
			case SUBJECT -> "subject";
			case TEXT -> "text";
			case ACTION -> "action";
		};
	}

}
