package nl.talentmarkt.frontend.imports;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is imported right after the start, once.
 *
 * @param esco {@code talentmarkt.import.esco}: files {@code occupations_xx.csv} of ESCO,
 * or folders with such files, separated by commas
 * @param vum {@code talentmarkt.import.vum}: a JSON list of job seekers in VUM 3.0 form
 * @param coach {@code talentmarkt.import.coach}: the id of the coach whose drafts they
 * become; in demo mode the first coach by name when it is not said
 * @param show {@code talentmarkt.import.show}: in demo mode only, plays the coach who
 * completes and confirms the drafts and the talents who consent
 */
@ConfigurationProperties("talentmarkt.import")
record ImportProperties(@DefaultValue List<Path> esco, @Nullable Path vum, @Nullable String coach,
		@DefaultValue("false") boolean show) {

	/** Copies the list. */
	ImportProperties {
		esco = List.copyOf(esco);
	}

	boolean asksForSomething() {
		return !this.esco.isEmpty() || this.vum != null || this.show;
	}

}
