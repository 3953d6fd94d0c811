package nl.talentmarkt.frontend.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.text.TextRefusedException;

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

	private void reject(String field, String key, Object... arguments) {
		this.errors.rejectValue(field, key, arguments, null);
	}

}
