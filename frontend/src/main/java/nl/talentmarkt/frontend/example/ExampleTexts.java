package nl.talentmarkt.frontend.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

import nl.talentmarkt.events.careerevent.CareerEvent;
import nl.talentmarkt.marketplace.offer.Offer;
import nl.talentmarkt.marketplace.organisation.Organisation;
import nl.talentmarkt.marketplace.story.Story;
import nl.talentmarkt.marketplace.work.CefrLevel;
import nl.talentmarkt.marketplace.work.OfferKind;
import nl.talentmarkt.marketplace.work.Sector;
import nl.talentmarkt.marketplace.work.WorkingLevel;

/**
 * Everything that is written down of the example world, as it stands in the files under
 * {@code example/}.
 */
record ExampleTexts(Staff staff, List<EmployerText> employers, List<OfferText> offers, List<EventText> events,
		List<StoryText> stories, TalentParts talents) {

	static ExampleTexts read() {
		return new ExampleTexts(file("organisations", Staff.class), file("employers", EmployerFile.class).employers(),
				file("offers", OfferFile.class).offers(), file("events", EventFile.class).events(),
				file("stories", StoryFile.class).stories(), file("talents", TalentParts.class));
	}

	private static <T> T file(String name, Class<T> type) {
		try (InputStream content = new ClassPathResource("example/" + name + ".yaml").getInputStream()) {
			return JsonMapper.shared().convertValue(new Yaml().load(content), type);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	record Staff(List<OrganisationText> organisations, List<CoachText> coaches, List<ColleagueText> organisers,
			List<ColleagueText> administrators) {
	}

	record OrganisationText(String id, String name, Organisation.Kind kind, String region, String place) {
	}

	record CoachText(String id, String organisation, String name, String title, @Nullable String telephone,
			String substitute) {
	}

	record ColleagueText(String id, String organisation, String name) {
	}

	record EmployerFile(List<EmployerText> employers) {
	}

	record EmployerText(String id, String name, Sector sector, String place, String about, List<String> languages,
			@Nullable String mentor, int placements, String reach, List<String> people) {
	}

	record OfferFile(List<OfferText> offers) {
	}

	/** Named as in {@link Offer}; {@code closes} counts days from today. */
	record OfferText(String employer, OfferKind kind, String title, String tasks, int hours, @Nullable Integer weeks,
			List<CefrLevel> language, int mentorHours, String allowance, String prospect, @Nullable String goal,
			int places, int closes) {
	}

	record EventFile(List<EventText> events) {
	}

	record EventText(String organisation, String title, String about, CareerEvent.Attendance attendance,
			@Nullable String venue, @Nullable String place, int startsIn, Set<Sector> sectors, List<PartText> parts,
			Map<CareerEvent.Party, Integer> capacities) {
	}

	record PartText(CareerEvent.Format format, String from, String to) {
	}

	record StoryFile(List<StoryText> stories) {
	}

	record StoryText(String id, String teller, String role, String title, String lead, List<String> paragraphs,
			String helped, Set<Story.Channel> channels, int expires) {
	}

	record TalentParts(FirstText first, List<LanguageText> languages, List<String> frequent, List<String> done,
			List<String> trained, Map<Sector, List<String>> details, List<String> competences,
			List<String> referenceFrom, List<String> referenceText, List<String> cvFirst, List<String> cvNow,
			List<String> cvExtra, Map<WorkingLevel, List<String>> education, List<String> pitchStart,
			List<String> pitchMiddle, List<String> pitchEnd, List<String> notes, List<String> noGo, List<String> dreams,
			List<String> nextSteps, List<String> longTerms, List<String> messages, List<String> answers,
			String proposal, String wish, Map<Sector, List<String>> interests, Map<WorkingLevel, List<String>> diplomas,
			List<String> dutchDiplomas, Map<String, Integer> certificates,
			Map<Sector, Map<String, Integer>> sectorCertificates, List<String> constraints, List<String> readiness,
			List<String> proposedTasks) {
	}

	/** The talent that newcomers meet first, written out. */
	record FirstText(String name, String tasks, String otherTasks, List<String> competences, String referenceFrom,
			String reference, String curriculum, String pitch, String notes, String noGo, String constraints,
			String dream, String nextStep, String longTerm, String readiness, List<String> interests, String diploma,
			String certificate, String otherCertificate, String otherReferenceFrom, String otherReference) {
	}

	record LanguageText(String code, int weight, List<String> second, List<String> names) {
	}

}
