package nl.talentmarkt.marketplace.store;

import java.lang.reflect.Constructor;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

import nl.talentmarkt.marketplace.text.TextValue;

/**
 * The types that are stored as one text: the {@linkplain TextValue text values}, and the
 * calendar types in ISO 8601, because a local date has no moment and must not move with
 * the server's time zone. Their texts sort as their values do, within one zone and for
 * years of four digits. An {@link java.time.Instant} stays a MongoDB date, to the
 * millisecond.
 */
final class TextConversions {

	private final Map<Class<?>, Function<String, ?>> parsers = new HashMap<>();

	TextConversions(List<Class<? extends TextValue>> textValues) {
		this.parsers.put(LocalDate.class, LocalDate::parse);
		this.parsers.put(LocalTime.class, LocalTime::parse);
		this.parsers.put(LocalDateTime.class, LocalDateTime::parse);
		this.parsers.put(ZonedDateTime.class, ZonedDateTime::parse);
		this.parsers.put(ZoneId.class, ZoneId::of);
		this.parsers.put(Duration.class, Duration::parse);
		this.parsers.put(Period.class, Period::parse);
		this.parsers.put(Year.class, Year::parse);
		this.parsers.put(YearMonth.class, YearMonth::parse);
		textValues.forEach((type) -> this.parsers.put(type, parserOf(type)));
	}

	/**
	 * Returns both directions.
	 * @return the converters to register
	 */
	List<GenericConverter> converters() {
		return List.of(new ToText(), new FromText());
	}

	private static <T extends TextValue> Function<String, T> parserOf(Class<T> type) {
		try {
			Constructor<T> constructor = type.getDeclaredConstructor(String.class);
			constructor.trySetAccessible();
			return (text) -> BeanUtils.instantiateClass(constructor, text);
		}
		catch (NoSuchMethodException ex) {
			throw new IllegalStateException(type + " is a TextValue but has no constructor that takes its text", ex);
		}
	}

	private static String textOf(Object value) {
		return (value instanceof TextValue textValue) ? textValue.value() : value.toString();
	}

	@WritingConverter
	private final class ToText implements GenericConverter {

		@Override
		public Set<ConvertiblePair> getConvertibleTypes() {
			Set<ConvertiblePair> pairs = new LinkedHashSet<>();
			TextConversions.this.parsers.keySet().forEach((type) -> pairs.add(new ConvertiblePair(type, String.class)));
			return pairs;
		}

		@Override
		public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
			return (source != null) ? textOf(source) : null;
		}

	}

	@ReadingConverter
	private final class FromText implements GenericConverter {

		@Override
		public Set<ConvertiblePair> getConvertibleTypes() {
			Set<ConvertiblePair> pairs = new LinkedHashSet<>();
			TextConversions.this.parsers.keySet().forEach((type) -> pairs.add(new ConvertiblePair(String.class, type)));
			return pairs;
		}

		@Override
		public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
			Function<String, ?> parser = TextConversions.this.parsers.get(to.getType());
			return (source != null && parser != null) ? parser.apply((String) source) : null;
		}

	}

}
