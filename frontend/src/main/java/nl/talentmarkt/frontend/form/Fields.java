package nl.talentmarkt.frontend.form;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.text.PublicText;
import nl.talentmarkt.marketplace.text.TextRefusedException;
import nl.talentmarkt.marketplace.text.TextValue;

/**
 * Reads typed values out of a form. A value that is missing or wrong is empty here and
 * has an error at its field, so a form is right when none of its values is empty. The
 * texts of the errors are under {@code field.*}.
 */
public final class Fields {

	private final BindingResult errors;

	/**
	 * Reads one form.
	 * @param errors takes what is wrong with it
	 */
	public Fields(BindingResult errors) {
		this.errors = errors;
	}

	/**
	 * Reads a text that is required.
	 * @param field the field's name
	 * @param text what was typed
	 * @param maxLength the most characters
	 * @return the text
	 */
	public Optional<FreeText> text(String field, @Nullable String text, int maxLength) {
		try {
			return Optional.of(FreeText.of((text != null) ? text : "", maxLength));
		}
		catch (TextRefusedException ex) {
			reject(field, "field." + ex.reason().name(), maxLength);
			return Optional.empty();
		}
	}

	/**
	 * Reads a text that may be left out.
	 * @param field the field's name
	 * @param text what was typed
	 * @param maxLength the most characters
	 * @return the text, or empty when there is none or it is wrong
	 */
	public Optional<FreeText> optionalText(String field, @Nullable String text, int maxLength) {
		return (text == null || text.isBlank()) ? Optional.empty() : text(field, text, maxLength);
	}

	/**
	 * Reads a choice that is required.
	 * @param <E> the type of the choices
	 * @param field the field's name
	 * @param value what was sent
	 * @param type the choices
	 * @return the choice
	 */
	public <E extends Enum<E>> Optional<E> choice(String field, @Nullable String value, Class<E> type) {
		Optional<E> choice = Arrays.stream(type.getEnumConstants())
			.filter((constant) -> constant.name().equals(value))
			.findFirst();
		if (choice.isEmpty()) {
			reject(field, "field.CHOOSE");
		}
		return choice;
	}

	/**
	 * Reads choices of which at least one is required.
	 * @param <E> the type of the choices
	 * @param field the field's name
	 * @param values what was sent
	 * @param type the choices
	 * @return the choices, never an empty set
	 */
	public <E extends Enum<E>> Optional<Set<E>> choices(String field, @Nullable List<String> values, Class<E> type) {
		Set<E> chosen = new LinkedHashSet<>();
		for (String value : (values != null) ? values : List.<String>of()) {
			Optional<E> one = choice(field, value, type);
			if (one.isEmpty()) {
				return Optional.empty();
			}
			chosen.add(one.get());
		}
		if (chosen.isEmpty()) {
			reject(field, "field.CHOOSE_SOME");
			return Optional.empty();
		}
		return Optional.of(chosen);
	}

	/**
	 * Reads a day that is required.
	 * @param field the field's name
	 * @param value what was sent, {@code yyyy-mm-dd}
	 * @param first the first day that is allowed
	 * @param last the last day that is allowed
	 * @return the day
	 */
	public Optional<LocalDate> day(String field, @Nullable String value, LocalDate first, LocalDate last) {
		try {
			LocalDate day = LocalDate.parse((value != null) ? value.strip() : "");
			if (!day.isBefore(first) && !day.isAfter(last)) {
				return Optional.of(day);
			}
			reject(field, "field.DAY_OUT_OF_RANGE");
		}
		catch (DateTimeException ex) {
			reject(field, "field.DAY");
		}
		return Optional.empty();
	}

	/**
	 * Reads a text that every employer may read.
	 * @param field the field's name
	 * @param text what was typed
	 * @param maxLength the most characters
	 * @return the text
	 */
	public Optional<PublicText> publicText(String field, @Nullable String text, int maxLength) {
		try {
			return Optional.of(PublicText.of((text != null) ? text : "", maxLength));
		}
		catch (TextRefusedException ex) {
			reject(field, "field." + ex.reason().name(), maxLength);
			return Optional.empty();
		}
	}

	/**
	 * Reads short texts that every employer may read, one on each line.
	 * @param field the field's name
	 * @param text what was typed
	 * @param maxLength the most characters of a line
	 * @param most the most lines
	 * @return the texts, each once; wrong when one of them is
	 */
	public Typed<List<PublicText>> lines(String field, @Nullable String text, int maxLength, int most) {
		List<String> lines = (text != null) ? text.lines().filter((line) -> !line.isBlank()).distinct().toList()
				: List.of();
		if (lines.size() > most) {
			reject(field, "field.TOO_MANY", most);
			return Typed.wrong();
		}
		List<PublicText> read = new ArrayList<>();
		for (String line : lines) {
			Optional<PublicText> one = publicText(field, line, maxLength);
			if (one.isEmpty()) {
				return Typed.wrong();
			}
			read.add(one.get());
		}
		return Typed.right(List.copyOf(read));
	}

	/**
	 * Reads a text that may be left out.
	 * @param field the field's name
	 * @param text what was typed
	 * @param maxLength the most characters
	 * @return the text, nothing, or wrong
	 */
	public Typed<FreeText> typedText(String field, @Nullable String text, int maxLength) {
		return (text == null || text.isBlank()) ? Typed.nothing() : Typed.of(text(field, text, maxLength));
	}

	/**
	 * Reads a choice that may be left out.
	 * @param <E> the type of the choices
	 * @param field the field's name
	 * @param value what was sent
	 * @param type the choices
	 * @return the choice, nothing, or wrong
	 */
	public <E extends Enum<E>> Typed<E> typedChoice(String field, @Nullable String value, Class<E> type) {
		return (value == null || value.isBlank()) ? Typed.nothing() : Typed.of(choice(field, value, type));
	}

	/**
	 * Reads choices of which none is required.
	 * @param <E> the type of the choices
	 * @param field the field's name
	 * @param values what was sent
	 * @param type the choices
	 * @return the choices, or wrong
	 */
	public <E extends Enum<E>> Typed<Set<E>> typedChoices(String field, @Nullable List<String> values, Class<E> type) {
		List<String> sent = (values != null) ? values.stream().filter((value) -> !value.isBlank()).toList() : List.of();
		return sent.isEmpty() ? Typed.right(Set.of()) : Typed.of(choices(field, sent, type));
	}

	/**
	 * Reads a day that may be left out.
	 * @param field the field's name
	 * @param value what was sent, {@code yyyy-mm-dd}
	 * @param first the first day that is allowed
	 * @param last the last day that is allowed
	 * @return the day, nothing, or wrong
	 */
	public Typed<LocalDate> typedDay(String field, @Nullable String value, LocalDate first, LocalDate last) {
		if (value == null || value.isBlank()) {
			return Typed.nothing();
		}
		try {
			LocalDate day = LocalDate.parse(value.strip());
			if (!day.isBefore(first) && !day.isAfter(last)) {
				return Typed.right(day);
			}
			reject(field, "field.DAY_NOT_BETWEEN", written(first), written(last));
		}
		catch (DateTimeException ex) {
			reject(field, "field.DAY");
		}
		return Typed.wrong();
	}

	/**
	 * Reads a time of the day that is required.
	 * @param field the field's name
	 * @param value what was sent, {@code hh:mm}
	 * @return the time
	 */
	public Optional<LocalTime> time(String field, @Nullable String value) {
		try {
			return Optional.of(LocalTime.parse((value != null) ? value.strip() : ""));
		}
		catch (DateTimeException ex) {
			reject(field, "field.TIME");
			return Optional.empty();
		}
	}

	/**
	 * Reads the address of a page that may be left out.
	 * @param field the field's name
	 * @param value what was typed
	 * @param maxLength the most characters
	 * @return the address, which begins with {@code https://} and names a host; nothing,
	 * or wrong
	 */
	public Typed<URI> typedAddress(String field, @Nullable String value, int maxLength) {
		if (value == null || value.isBlank()) {
			return Typed.nothing();
		}
		if (value.strip().length() > maxLength) {
			reject(field, "field.TOO_LONG", maxLength);
			return Typed.wrong();
		}
		try {
			URI address = new URI(value.strip());
			// Who is named before an at sign only makes an address look like another.
			if ("https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null
					&& address.getUserInfo() == null) {
				return Typed.right(URI.create("https" + address.toString().substring("https".length())));
			}
		}
		catch (URISyntaxException ex) {
			// Said below, like every other address that is none.
		}
		reject(field, "field.ADDRESS");
		return Typed.wrong();
	}

	/**
	 * Reads a time of the day that may be left out.
	 * @param field the field's name
	 * @param value what was sent, {@code hh:mm}
	 * @return the time to the minute, nothing, or wrong
	 */
	public Typed<LocalTime> typedTime(String field, @Nullable String value) {
		if (value == null || value.isBlank()) {
			return Typed.nothing();
		}
		try {
			return Typed.right(LocalTime.parse(value.strip()).truncatedTo(ChronoUnit.MINUTES));
		}
		catch (DateTimeException ex) {
			reject(field, "field.TIME");
			return Typed.wrong();
		}
	}

	/**
	 * Reads a whole number that is required.
	 * @param field the field's name
	 * @param value what was typed
	 * @param least the smallest that is allowed
	 * @param most the greatest that is allowed
	 * @return the number
	 */
	public Optional<Integer> number(String field, @Nullable String value, int least, int most) {
		try {
			int number = Integer.parseInt((value != null) ? value.strip() : "");
			if (number >= least && number <= most) {
				return Optional.of(number);
			}
		}
		catch (NumberFormatException ex) {
			// Said below: whoever types no number wants to know which ones fit, too.
		}
		reject(field, "field.NUMBER", least, most);
		return Optional.empty();
	}

	/**
	 * Says that something is wrong which only the form itself can know.
	 * @param field the field's name
	 * @param key the message key
	 * @param arguments what the message fills in
	 */
	public void refuse(String field, String key, Object... arguments) {
		reject(field, key, arguments);
	}

	private static String written(LocalDate day) {
		return day.getDayOfMonth() + "-" + day.getMonthValue() + "-" + day.getYear();
	}

	/**
	 * Reads an id that is required, for instance of something chosen from a list.
	 * @param <T> the type of the id
	 * @param field the field's name
	 * @param value what was sent
	 * @param type makes the id of its text
	 * @return the id
	 */
	public <T extends TextValue> Optional<T> id(String field, @Nullable String value, Function<String, T> type) {
		try {
			return Optional.of(type.apply((value != null) ? value : ""));
		}
		catch (TextRefusedException ex) {
			reject(field, "field.CHOOSE");
			return Optional.empty();
		}
	}

	private void reject(String field, String key, Object... arguments) {
		this.errors.rejectValue(field, key, arguments, null);
	}

}
