package nl.talentmarkt.marketplace.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.util.ClassUtils;

import nl.talentmarkt.marketplace.text.TextValue;

/**
 * Finds the types that the mapping must know before it has met one: those stored under an
 * alias, so that a document can be read that was written before a class was renamed or
 * moved, and the text values.
 *
 * @param aliased every type with a {@link TypeAlias}
 * @param textValues every {@link TextValue} record
 */
record DocumentTypes(List<Class<?>> aliased, List<Class<? extends TextValue>> textValues) {

	static DocumentTypes in(String basePackage) {
		List<Class<?>> aliased = scan(basePackage, new AnnotationTypeFilter(TypeAlias.class));
		refuseSharedAliases(aliased);
		List<Class<? extends TextValue>> textValues = new ArrayList<>();
		for (Class<?> type : scan(basePackage, new AssignableTypeFilter(TextValue.class))) {
			textValues.add(type.asSubclass(TextValue.class));
		}
		return new DocumentTypes(aliased, List.copyOf(textValues));
	}

	private static List<Class<?>> scan(String basePackage, TypeFilter filter) {
		Scanner scanner = new Scanner();
		scanner.addIncludeFilter(filter);
		return scanner.findCandidateComponents(basePackage).stream().<Class<?>>map(DocumentTypes::load).toList();
	}

	private static Class<?> load(BeanDefinition found) {
		String name = String.valueOf(found.getBeanClassName());
		return ClassUtils.resolveClassName(name, DocumentTypes.class.getClassLoader());
	}

	private static void refuseSharedAliases(List<Class<?>> types) {
		Map<String, Class<?>> owners = new HashMap<>();
		for (Class<?> type : types) {
			Class<?> other = owners.put(type.getAnnotation(TypeAlias.class).value(), type);
			if (other != null) {
				throw new IllegalStateException(type + " and " + other + " have the same @TypeAlias");
			}
		}
	}

	/** Accepts records, nested or not, that are no beans. */
	private static final class Scanner extends ClassPathScanningCandidateComponentProvider {

		Scanner() {
			super(false);
		}

		@Override
		protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
			return definition.getMetadata().isConcrete();
		}

	}

}
