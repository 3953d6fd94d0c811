package nl.talentmarkt.search.occupation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.work.CommonOccupation;
import nl.talentmarkt.marketplace.work.ConceptChanges;
import nl.talentmarkt.marketplace.work.ConceptNames;
import nl.talentmarkt.marketplace.work.OccupationCatalogue;
import nl.talentmarkt.marketplace.work.OccupationConcept;
import nl.talentmarkt.marketplace.work.OccupationConcepts;

/** Occupations in memory, to which more can be added. */
public final class KnownConcepts implements OccupationConcepts {

	private final List<OccupationConcept> concepts;

	private long revision;

	KnownConcepts(OccupationConcept... concepts) {
		this.concepts = new ArrayList<>(List.of(concepts));
	}

	/**
	 * Begins with a catalogue.
	 * @param catalogue the catalogue
	 * @return its occupations
	 */
	public static KnownConcepts of(OccupationCatalogue catalogue) {
		return new KnownConcepts(
				catalogue.all().stream().map(KnownConcepts::concept).toArray(OccupationConcept[]::new));
	}

	private static OccupationConcept concept(CommonOccupation occupation) {
		Map<String, List<String>> names = new LinkedHashMap<>(occupation.synonyms());
		List<String> dutch = new ArrayList<>(List.of(occupation.label()));
		dutch.addAll(names.getOrDefault("nl", List.of()));
		names.put("nl", dutch);
		return OccupationConcept.of(OccupationCatalogue.SCHEME, occupation.code(), occupation.group(), names);
	}

	/**
	 * Adds occupations, as an import does.
	 * @param concepts the occupations
	 */
	public synchronized void add(OccupationConcept... concepts) {
		this.concepts.addAll(List.of(concepts));
		this.revision++;
	}

	@Override
	public synchronized Flux<OccupationConcept> all() {
		return Flux.fromIterable(List.copyOf(this.concepts));
	}

	@Override
	public Flux<OccupationConcept> released() {
		return all();
	}

	@Override
	public Mono<OccupationConcept> find(String scheme, String uri) {
		return all().filter((concept) -> concept.scheme().equals(scheme) && concept.uri().equals(uri)).next();
	}

	@Override
	public synchronized Mono<Long> revision() {
		return Mono.just(this.revision);
	}

	@Override
	public Mono<ConceptChanges> replace(String scheme, String language, Flux<ConceptNames> names) {
		return Mono.error(new UnsupportedOperationException("Search only reads"));
	}

}
