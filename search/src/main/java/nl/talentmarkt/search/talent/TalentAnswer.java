package nl.talentmarkt.search.talent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.talent.TalentProfile;
import nl.talentmarkt.search.occupation.Folding;
import nl.talentmarkt.search.occupation.OccupationNames;

/** Reads what Elasticsearch answered to a question. */
final class TalentAnswer {

	private final TalentQuestion question;

	private TalentAnswer(TalentQuestion question) {
		this.question = question;
	}

	static <D extends AudienceDocument, H extends FoundTalent> TalentResults<H> read(TalentQuestion question,
			SearchResponse<D> response, HitForm<D, H> form) {
		TalentAnswer answer = new TalentAnswer(question);
		TotalHits total = response.hits().total();
		return new TalentResults<>(question.query(),
				response.hits().hits().stream().flatMap((hit) -> answer.hit(hit, form).stream()).toList(),
				(total != null) ? total.value() : 0, question.counts().read(response.aggregations()),
				question.query().place() == null || question.origin().isPresent(),
				question.isCorrected() ? question.words() : null,
				(question.sought() instanceof ReadJobText read) ? JobEssence.of(read) : null);
	}

	private <D extends AudienceDocument, H> List<H> hit(Hit<D> hit, HitForm<D, H> form) {
		D document = hit.source();
		if (document == null) {
			return List.of();
		}
		TalentProfile profile = ProfileParts.profile(document.profile());
		List<MatchReason> reasons = Stream
			.of(occupations(document.profile()), words(hit.highlight()), facts(profile, document),
					chosen(profile, document))
			.flatMap((some) -> some)
			.distinct()
			.toList();
		return List.of(form.of(document, profile, distance(document.profile().location()), reasons));
	}

	/** Who has an occupation is there for its name, in whatever language it was typed. */
	private Stream<MatchReason> occupations(ProfilePart document) {
		return this.question.sought().names().stream().flatMap((name) -> occupations(name, document));
	}

	private static Stream<MatchReason> occupations(ReadText.Name name, ProfilePart document) {
		String typed = Folding.fold(name.typed());
		return ProfileParts.present(document.occupations())
			.stream()
			.filter((occupation) -> isMeant(name, occupation))
			.map((occupation) -> Folding.fold(occupation.label()).equals(typed)
					? matched(TextField.OCCUPATION, occupation.label())
					: matched(TextField.OCCUPATION_NAME, name.typed()));
	}

	private static boolean isMeant(ReadText.Name name, ProfilePart.OccupationPart occupation) {
		String uri = occupation.uri();
		return uri != null && name.keys().contains(OccupationNames.key(occupation.scheme(), uri));
	}

	private static MatchReason matched(TextField field, String text) {
		return new MatchReason.Words(field, List.of(new MatchReason.Piece(text, true)));
	}

	private Stream<MatchReason> words(Map<String, List<String>> passages) {
		return this.question.scope()
			.audience()
			.texts()
			.stream()
			.flatMap((field) -> passages.getOrDefault(field.path(), List.of())
				.stream()
				.map((passage) -> new MatchReason.Words(field, pieces(passage))));
	}

	private static List<MatchReason.Piece> pieces(String passage) {
		List<MatchReason.Piece> pieces = new ArrayList<>();
		int from = 0;
		while (from < passage.length()) {
			boolean matched = passage.charAt(from) == TalentQuestion.MATCH_BEGINS;
			int begin = matched ? from + 1 : from;
			int end = passage.indexOf(matched ? TalentQuestion.MATCH_ENDS : TalentQuestion.MATCH_BEGINS, begin);
			int until = (end < 0) ? passage.length() : end;
			if (until > begin) {
				pieces.add(new MatchReason.Piece(passage.substring(begin, until), matched));
			}
			from = (matched && end >= 0) ? until + 1 : until;
		}
		return pieces;
	}

	/** What the vacancy asks and the talent has. */
	private Stream<MatchReason> facts(TalentProfile profile, AudienceDocument document) {
		return (this.question.sought() instanceof ReadJobText read)
				? read.facts().stream().flatMap((fact) -> fact(fact, read, profile, document)) : Stream.empty();
	}

	private Stream<MatchReason> fact(JobFact fact, ReadJobText read, TalentProfile profile, AudienceDocument document) {
		return switch (fact) {
			case JobFact.Language language -> reason(Facet.LANGUAGE, language.requirement().value(), profile, document);
			case JobFact.Licence licence -> reason(Facet.LICENCE, licence.category().name(), profile, document);
			case JobFact.Hours hours -> HoursBand.within(hours.least(), hours.most())
				.stream()
				.flatMap((band) -> reason(Facet.HOURS, band.name(), profile, document));
			case JobFact.Town town -> Stream.ofNullable(document.profile().location())
				.filter((where) -> read.town()
					.filter((from) -> from.kilometresTo(where) <= ReadJobText.NEAR)
					.isPresent())
				.map((where) -> new MatchReason.Near(town.place(), ReadJobText.NEAR));
		};
	}

	private Stream<MatchReason> chosen(TalentProfile profile, AudienceDocument document) {
		return this.question.query()
			.choices()
			.entrySet()
			.stream()
			.flatMap((choice) -> choice.getValue()
				.stream()
				.flatMap((value) -> reason(choice.getKey(), value, profile, document)));
	}

	private Stream<MatchReason> reason(Facet facet, String value, TalentProfile profile, AudienceDocument document) {
		return switch (facet) {
			case START -> Stream.ofNullable(document.profile().availableFrom())
				.filter((from) -> !from.isAfter(Start.valueOf(value).latest(this.question.today())))
				.map((from) -> new MatchReason.Chosen(facet, value));
			case OCCUPATION_GROUP -> ProfileParts.present(document.profile().occupationGroups())
				.stream()
				.filter((group) -> group.name().equals(value))
				.map((group) -> new MatchReason.Chosen(facet, value));
			case DISTANCE -> near(Integer.parseInt(value), document);
			case PROFILE_STATE, LESSON_FREE, RIGHT_TO_WORK -> document.coachOnlyValues(facet).contains(value)
					? Stream.of(new MatchReason.Chosen(facet, value)) : Stream.empty();
			case OCCUPATION, SECTOR, LEVEL, LANGUAGE, HOURS, DAY, LICENCE, TRANSPORT, OFFER_KIND ->
				facet.valuesOf(profile).contains(value) ? Stream.of(new MatchReason.Chosen(facet, value))
						: Stream.empty();
		};
	}

	private Stream<MatchReason> near(int kilometres, AudienceDocument document) {
		String place = this.question.query().place();
		OptionalInt distance = distance(document.profile().location());
		return (place != null && distance.isPresent() && distance.getAsInt() <= kilometres)
				? Stream.of(new MatchReason.Near(place, kilometres)) : Stream.empty();
	}

	private OptionalInt distance(@Nullable Coordinates location) {
		return (location == null) ? OptionalInt.empty()
				: this.question.origin()
					.map((from) -> OptionalInt.of((int) from.kilometresTo(location)))
					.orElseGet(OptionalInt::empty);
	}

	/**
	 * What becomes of a document that was found.
	 *
	 * @param <D> the document
	 * @param <H> what is told of it
	 */
	@FunctionalInterface
	interface HitForm<D extends AudienceDocument, H> {

		H of(D document, TalentProfile profile, OptionalInt distance, List<MatchReason> reasons);

	}

}
