package nl.talentmarkt.frontend.talents;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

import nl.talentmarkt.frontend.talents.SearchPage.JobView;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.search.talent.JobFact;
import nl.talentmarkt.search.talent.JobReading;
import nl.talentmarkt.search.talent.SearchText;

/** Puts into words what was read in a vacancy. */
final class JobWording {

	private final SearchPlace place;

	private final Wording wording;

	JobWording(SearchPlace place, Wording wording) {
		this.place = place;
		this.wording = wording;
	}

	/**
	 * Says what was read.
	 * @param text the essence of the vacancy
	 * @param reading what was recognised in it, or null while search is away
	 * @return the words
	 */
	JobView job(SearchText text, @Nullable JobReading reading) {
		String edit = this.place.jobTextPath() + "?vacature=" + UriUtils.encode(text.value(), StandardCharsets.UTF_8);
		return (reading != null) ? new JobView(text.value(), read(reading), reading.words(), edit)
				: new JobView(text.value(), List.of(), List.of(), edit);
	}

	private List<String> read(JobReading reading) {
		return Stream.concat(reading.occupations().stream(), reading.facts().stream().map(this::fact)).toList();
	}

	private String fact(JobFact fact) {
		return switch (fact) {
			case JobFact.Language language -> this.wording.text("jobtext.language",
					this.wording.language(language.requirement().locale()), language.requirement().level().name());
			case JobFact.Licence licence -> this.wording.text("talent.licence", licence.category().name());
			case JobFact.Hours hours ->
				(hours.least() == hours.most()) ? this.wording.text("jobtext.hours.one", hours.most())
						: this.wording.text("jobtext.hours", hours.least(), hours.most());
			case JobFact.Town town -> this.wording.text("jobtext.town", town.place());
		};
	}

}
