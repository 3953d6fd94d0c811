package nl.talentmarkt.frontend.example;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.reactivestreams.Publisher;
import org.springframework.context.ApplicationEventPublisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import nl.talentmarkt.frontend.example.ExampleMarker.Progress;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.contact.OwnLanguage;
import nl.talentmarkt.marketplace.contact.TalentContact;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.outbox.AlreadyStoredException;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.text.EmailAddress;
import nl.talentmarkt.marketplace.work.OccupationCatalogue;
import nl.talentmarkt.marketplace.work.Places;

/**
 * Fills an empty store with the example world. Every id follows from what it names, so a
 * loading that was broken off is simply done again: what is there already is passed over.
 */
public final class ExampleData {

	private static final Log LOG = LogFactory.getLog(ExampleData.class);

	private static final int BATCH = 1000;

	private static final int TOLD_EVERY = 10_000;

	/** Of so many talents the coach wrote down an address, when they have no account. */
	private static final int REACHABLE = 60;

	/** Interests are found among so many talents. */
	private static final int ACQUAINTED = 300;

	private final ExampleStore store;

	private final ExampleProperties properties;

	private final OccupationCatalogue catalogue;

	private final Places places;

	private final Clock clock;

	private final TalentDecoration decoration;

	private final ApplicationEventPublisher events;

	ExampleData(ExampleStore store, ExampleProperties properties, OccupationCatalogue catalogue, Places places,
			Clock clock, TalentDecoration decoration, ApplicationEventPublisher events) {
		this.store = store;
		this.properties = properties;
		this.catalogue = catalogue;
		this.places = places;
		this.clock = clock;
		this.decoration = decoration;
		this.events = events;
	}

	/**
	 * Loads what is missing: everything into a store without accounts, the rest where
	 * loading was broken off, and more talents where more are configured than were
	 * loaded.
	 * @return what was told to the application once all is stored, or empty when nothing
	 * was missing or the store is in real use
	 */
	public Mono<ExampleDataLoaded> load() {
		return this.store.marker()
			.find()
			.switchIfEmpty(Mono.defer(this::begin))
			.filter((progress) -> !progress.covers(this.properties.exampleTalents()))
			.flatMap(this::complete);
	}

	private Mono<Progress> begin() {
		return this.store.accounts().all().hasElements().flatMap((inUse) -> inUse ? leaveAlone() : markBegun());
	}

	private static Mono<Progress> leaveAlone() {
		LOG.info("The store holds data of its own, so no example data are loaded");
		return Mono.empty();
	}

	private Mono<Progress> markBegun() {
		Progress begun = new Progress(0, false);
		return this.store.marker().save(begun).thenReturn(begun);
	}

	private Mono<ExampleDataLoaded> complete(Progress progress) {
		int wanted = this.properties.exampleTalents();
		ExampleTexts texts = ExampleTexts.read();
		return this.store.marker()
			.save(new Progress(progress.talents(), false))
			.then(Mono.defer(() -> loadPeople(texts)))
			.then(Mono.defer(() -> loadTalents(texts, progress.talents(), wanted)))
			.then(Mono.defer(() -> loadInterests(texts, wanted)))
			.then(Mono.defer(() -> this.store.marker().save(new Progress(wanted, true))))
			.then(Mono.fromSupplier(() -> tell(wanted)));
	}

	private ExampleDataLoaded tell(int talents) {
		ExampleDataLoaded loaded = new ExampleDataLoaded(talents);
		LOG.info("Example data loaded: " + talents + " talents");
		this.events.publishEvent(loaded);
		return loaded;
	}

	private Mono<Void> loadPeople(ExampleTexts texts) {
		ExamplePeople people = new ExamplePeople(texts);
		ExampleMarket market = new ExampleMarket(texts, this.places, this.clock);
		return Flux
			.concat(addMissing(people.organisations(), this.store.organisations()::addAll),
					addMissing(people.coaches(), this.store.coaches()::addAll),
					addMissing(people.employers(this.clock.instant()), this.store.employers()::addAll),
					addMissing(people.accounts(), this.store.accounts()::addAll),
					addMissing(market.offers(), this.store.offers()::addAll),
					addMissing(market.careerEvents(), this.store.careerEvents()::addAll),
					addMissing(market.stories(), this.store.stories()::addAll))
			.then();
	}

	private Mono<Void> loadTalents(ExampleTexts texts, int from, int until) {
		ExampleTalents talents = talents(texts);
		talents.skip(from);
		int batches = Math.ceilDiv(Math.max(0, until - from), BATCH);
		return Flux.range(0, batches)
			.map((batch) -> from + batch * BATCH)
			.concatMap((first) -> loadBatch(talents, first, Math.min(BATCH, until - first), until), 1)
			.then();
	}

	private Mono<Void> loadBatch(ExampleTalents talents, int first, int size, int of) {
		return Mono.fromCallable(() -> talents.next(size))
			.subscribeOn(Schedulers.boundedElastic())
			.flatMap((batch) -> addMissing(batch, this.store.talents()::addAll)
				.then(addMissing(accounts(batch, first), this.store.accounts()::addAll))
				.then(addPhotos(batch)))
			.doOnSuccess((done) -> progress(first + size, of));
	}

	private Mono<Void> addPhotos(List<Talent> batch) {
		return Mono.fromCallable(() -> ExamplePortraits.of(batch))
			.subscribeOn(Schedulers.boundedElastic())
			.flatMapIterable((photos) -> photos)
			.concatMap(this.store.photos()::put)
			.then();
	}

	private static void progress(int loaded, int of) {
		if (loaded % TOLD_EVERY == 0) {
			LOG.info("Loading example talents: " + loaded + " of " + of);
		}
	}

	private static List<Account> accounts(List<Talent> batch, int first) {
		return IntStream.range(0, batch.size())
			.filter((index) -> ExampleTalents.hasAccount(first + index))
			.mapToObj((index) -> ExamplePeople.account(batch.get(index)))
			.toList();
	}

	private Mono<Void> loadInterests(ExampleTexts texts, int talents) {
		List<Talent> acquainted = talents(texts).next(Math.min(talents, ACQUAINTED));
		ExampleMarket market = new ExampleMarket(texts, this.places, this.clock);
		return Flux.fromIterable(market.interests(acquainted))
			.concatMap(this::addInterest)
			.thenMany(Flux.range(0, Math.min(acquainted.size(), REACHABLE)))
			.filter((index) -> !ExampleTalents.hasAccount(index))
			.concatMap((index) -> addContact(acquainted.get(index), index))
			.then();
	}

	/** Whoever has no account gets a link, in one language or another. */
	private Mono<TalentContact> addContact(Talent talent, int index) {
		List<OwnLanguage> languages = List.of(OwnLanguage.values());
		EmailAddress email = new EmailAddress(talent.code().value().toLowerCase(Locale.ROOT) + "@talent.example");
		return this.store.contacts()
			.change(talent.id(), (contact) -> (contact.email() != null || contact.telephone() != null)
					? Change.none(contact) : contact.keep(languages.get(index % languages.size()), email, null));
	}

	/** Among more talents others fit, and two who have an open contact keep that one. */
	private Mono<Interest> addInterest(Change<Interest> interest) {
		return this.store.interests()
			.find(interest.aggregate().id())
			.switchIfEmpty(Mono.defer(() -> this.store.interests().add(interest)))
			.onErrorResume(AlreadyStoredException.class, (acquainted) -> Mono.empty());
	}

	private ExampleTalents talents(ExampleTexts texts) {
		return new ExampleTalents(texts, this.catalogue, this.places, this.clock, this.decoration);
	}

	/** Adds all at once, and one by one where some are there already. */
	private static <T> Mono<Void> addMissing(List<T> items, Function<Collection<T>, Publisher<?>> addAll) {
		if (items.isEmpty()) {
			return Mono.empty();
		}
		return Flux.defer(() -> addAll.apply(items))
			.then()
			.onErrorResume(AlreadyStoredException.class, (some) -> addEach(items, addAll));
	}

	private static <T> Mono<Void> addEach(List<T> items, Function<Collection<T>, Publisher<?>> addAll) {
		return Flux.fromIterable(items).concatMap((item) -> addOne(item, addAll)).then();
	}

	private static <T> Mono<Void> addOne(T item, Function<Collection<T>, Publisher<?>> addAll) {
		return Flux.defer(() -> addAll.apply(List.of(item)))
			.then()
			.onErrorResume(AlreadyStoredException.class, (present) -> Mono.empty());
	}

}
