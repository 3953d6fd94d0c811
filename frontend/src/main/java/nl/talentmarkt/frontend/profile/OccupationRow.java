package nl.talentmarkt.frontend.profile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.marketplace.text.PublicText;
import nl.talentmarkt.marketplace.work.CommonOccupation;
import nl.talentmarkt.marketplace.work.Occupation;
import nl.talentmarkt.marketplace.work.OccupationCatalogue;

/**
 * One occupation as it was filled in.
 *
 * @param was how it was called on the page
 * @param scheme the classification
 * @param uri the concept within it
 * @param label its name; typed for an occupation in own words
 * @param usual numbers of the occupation's usual tasks that this person did
 * @param tasks other tasks, one on each line
 * @param years years of experience
 */
record OccupationRow(@Nullable String was, @Nullable String scheme, @Nullable String uri, @Nullable String label,
		@Nullable List<String> usual, @Nullable String tasks, @Nullable String years) {

	private static final int LONGEST_LABEL = 200;

	private static final int MOST_YEARS = 60;

	static OccupationRow of(Occupation occupation, OccupationCatalogue catalogue) {
		List<String> usualTasks = usualTasks(occupation.scheme(), occupation.uri(), catalogue);
		List<String> done = occupation.tasks().value().lines().toList();
		List<String> ticked = IntStream.range(0, usualTasks.size())
			.filter((index) -> done.contains(usualTasks.get(index)))
			.mapToObj(String::valueOf)
			.toList();
		String others = String.join("\n", done.stream().filter((task) -> !usualTasks.contains(task)).toList());
		return new OccupationRow(occupation.label(), occupation.scheme(), occupation.uri(), occupation.label(), ticked,
				others, String.valueOf(occupation.years()));
	}

	/** A row for what somebody chose or typed; empty when that is no occupation. */
	static Optional<OccupationRow> wanted(String wanted, OccupationCatalogue catalogue) {
		String scheme = OccupationCatalogue.SCHEME + "/";
		if (wanted.startsWith(scheme)) {
			return catalogue.find(wanted.substring(scheme.length())).map(OccupationRow::empty);
		}
		return Optional.of(new OccupationRow(null, Occupation.OWN_WORDS, null, wanted, List.of(), null, null));
	}

	private static OccupationRow empty(CommonOccupation occupation) {
		return new OccupationRow(null, OccupationCatalogue.SCHEME, occupation.code(), occupation.label(), List.of(),
				null, null);
	}

	boolean isInOwnWords() {
		return this.uri == null || this.uri.isBlank() || Occupation.OWN_WORDS.equals(this.scheme);
	}

	boolean isEmpty() {
		return isInOwnWords() && isBlank(this.label) && isBlank(this.tasks);
	}

	/** The tasks to choose from. */
	List<String> usualTasks(OccupationCatalogue catalogue) {
		return usualTasks(this.scheme, this.uri, catalogue);
	}

	Rows.Read<Occupation> read(String path, Fields fields, Writing writing) {
		OccupationCatalogue catalogue = writing.catalogue();
		List<String> names = Stream.of(this.was, this.label).filter(Objects::nonNull).toList();
		Optional<Concept> concept = concept(path, fields, catalogue, writing.known().occupations());
		Optional<PublicText> done = tasks(path + ".tasks", fields, catalogue);
		Optional<Integer> experience = isBlank(this.years) ? Optional.of(0)
				: fields.number(path + ".years", this.years, 0, MOST_YEARS);
		return new Rows.Read<>(names,
				concept
					.flatMap((which) -> done.flatMap((tasks) -> experience
						.map((years) -> new Occupation(which.scheme(), which.uri(), which.label(), tasks, years))))
					.orElse(null));
	}

	/** A name from a list is taken from the list, whatever was sent. */
	private Optional<Concept> concept(String path, Fields fields, OccupationCatalogue catalogue,
			List<Occupation> known) {
		if (!isInOwnWords()) {
			Optional<Concept> listed = OccupationCatalogue.SCHEME.equals(this.scheme)
					? catalogue.find(String.valueOf(this.uri))
						.map((common) -> new Concept(OccupationCatalogue.SCHEME, common.code(), common.label()))
					: known.stream()
						.filter((one) -> one.scheme().equals(this.scheme) && Objects.equals(one.uri(), this.uri))
						.findFirst()
						.map((one) -> new Concept(one.scheme(), one.uri(), one.label()));
			if (listed.isPresent()) {
				return listed;
			}
		}
		return fields.publicText(path + ".label", this.label, LONGEST_LABEL)
			.map((name) -> new Concept(Occupation.OWN_WORDS, null, name.value()));
	}

	private Optional<PublicText> tasks(String path, Fields fields, OccupationCatalogue catalogue) {
		String text = done(catalogue);
		if (text.isEmpty()) {
			fields.refuse(path, "edit.work.tasks.missing");
			return Optional.empty();
		}
		return fields.publicText(path, text, PublicText.MAX_LENGTH);
	}

	private String done(OccupationCatalogue catalogue) {
		List<String> usualTasks = usualTasks(catalogue);
		List<String> numbers = (this.usual != null) ? this.usual : List.of();
		Stream<String> ticked = IntStream.range(0, usualTasks.size())
			.filter((index) -> numbers.contains(String.valueOf(index)))
			.mapToObj(usualTasks::get);
		Stream<String> others = (this.tasks != null) ? this.tasks.lines().map(String::strip) : Stream.of();
		return String.join("\n", Stream.concat(ticked, others).filter((task) -> !task.isEmpty()).distinct().toList());
	}

	private static List<String> usualTasks(@Nullable String scheme, @Nullable String uri,
			OccupationCatalogue catalogue) {
		return (OccupationCatalogue.SCHEME.equals(scheme) && uri != null)
				? catalogue.find(uri).map(CommonOccupation::tasks).orElse(List.of()) : List.of();
	}

	private static boolean isBlank(@Nullable String text) {
		return text == null || text.isBlank();
	}

	private record Concept(String scheme, @Nullable String uri, String label) {
	}

}
