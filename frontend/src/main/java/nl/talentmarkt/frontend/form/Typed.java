package nl.talentmarkt.frontend.form;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What was typed in a field that may be left empty: a value, nothing, or something wrong.
 *
 * @param <T> the type of the value
 * @param isRight false when it was wrong
 * @param value the value, or null when nothing was typed or it was wrong
 */
public record Typed<T>(boolean isRight, @Nullable T value) {

	/**
	 * A right value.
	 * @param <T> its type
	 * @param value the value
	 * @return right
	 */
	public static <T> Typed<T> right(T value) {
		return new Typed<>(true, value);
	}

	/**
	 * An empty field.
	 * @param <T> the type of a value
	 * @return right, without a value
	 */
	public static <T> Typed<T> nothing() {
		return new Typed<>(true, null);
	}

	/**
	 * A field with something wrong in it.
	 * @param <T> the type of a value
	 * @return wrong
	 */
	public static <T> Typed<T> wrong() {
		return new Typed<>(false, null);
	}

	static <T> Typed<T> of(Optional<T> read) {
		return read.map(Typed::right).orElseGet(Typed::wrong);
	}

	/**
	 * Decides what is stored of something that is never missing.
	 * @param stored what is stored now
	 * @return the value when there is one
	 */
	public T orElse(T stored) {
		return (this.value != null) ? this.value : stored;
	}

	/**
	 * Decides what is stored: what is wrong leaves everything as it is.
	 * @param stored what is stored now, or null
	 * @return what is to be stored
	 */
	public @Nullable T orKeep(@Nullable T stored) {
		return this.isRight ? this.value : stored;
	}

}
