package nl.talentmarkt.journey.load;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.mongodb.ConnectionString;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import org.bson.Document;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import reactor.core.publisher.Flux;

import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.contact.TalentContact;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestId;
import nl.talentmarkt.marketplace.nomination.Nomination;
import nl.talentmarkt.marketplace.notification.Notice;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.profileview.ProfileView;
import nl.talentmarkt.marketplace.store.EmbeddedStore;
import nl.talentmarkt.marketplace.store.TestStore;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;

/** A look into the store of a running application, beside it. */
final class OpenStore implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private static final String WAITING = "outbox.deliveries.handler";

	/** They wait for search, and are tried until it is back. */
	private static final Set<String> NEED_SEARCH = Set.of("search-index", "saved-searches", "search-alert-gathering");

	private final MongoClient client;

	private final ReactiveMongoTemplate template;

	private OpenStore(MongoClient client) {
		this.client = client;
		this.template = TestStore.template(client, EmbeddedStore.DATABASE);
	}

	/**
	 * Looks into a store.
	 * @param address its {@code mongodb://} address
	 * @return the open store
	 */
	static OpenStore at(String address) {
		return new OpenStore(MongoClients.create(new ConnectionString(address)));
	}

	ReactiveMongoTemplate template() {
		return this.template;
	}

	Cast cast() {
		return new Cast(all(Account.class, "accounts", Account::id), all(Coach.class, "coaches", Coach::id).values(),
				talents(), interests(), notices());
	}

	Map<TalentCode, Talent> talents() {
		return all(Talent.class, "talents", Talent::code);
	}

	Map<InterestId, Interest> interests() {
		return all(Interest.class, "interests", Interest::id);
	}

	Collection<Notice> notices() {
		return all(Notice.class, "notices", Notice::id).values();
	}

	Collection<ProfileView> profileViews() {
		return all(ProfileView.class, "profile-views", ProfileView::id).values();
	}

	Collection<Nomination> nominations() {
		return all(Nomination.class, "nominations", Nomination::id).values();
	}

	Map<TalentId, TalentContact> contacts() {
		return all(TalentContact.class, "talentContacts", TalentContact::id);
	}

	Map<AccountId, Account> accounts() {
		return all(Account.class, "accounts", Account::id);
	}

	/**
	 * Finds what still has to be told or done, except what waits for search.
	 * @return the deliveries that wait, by handler and document
	 */
	List<String> waitingDeliveries() {
		Stream<String> deliveries = list(this.template.getCollectionNames()).stream()
			.flatMap((collection) -> list(this.template.find(waiting(), Document.class, collection)).stream()
				.flatMap((document) -> waitingIn(document, collection)));
		return Stream.concat(deliveries, plannedMails()).toList();
	}

	/** Nobody here chose quiet hours or a daily mail, so none waits for long. */
	private Stream<String> plannedMails() {
		Query waiting = Query.query(Criteria.where("state").regex("^WAITING"));
		return list(this.template.find(waiting, Document.class, "planned-mails")).stream()
			.map((mail) -> "the mail " + mail.get("_id"));
	}

	private static Query waiting() {
		Query waiting = Query.query(Criteria.where(WAITING).exists(true));
		waiting.fields().include(WAITING);
		return waiting;
	}

	private static Stream<String> waitingIn(Document document, String collection) {
		return document.get("outbox", Document.class)
			.getList("deliveries", Document.class)
			.stream()
			.map((delivery) -> delivery.getString("handler"))
			.filter((handler) -> !NEED_SEARCH.contains(handler))
			.map((handler) -> handler + " of " + collection + "/" + document.get("_id"));
	}

	/**
	 * Finds the deliveries that were given up, except those that wait for search.
	 * @return their ids
	 */
	List<String> stuckDeliveries() {
		return list(this.template.findAll(Document.class, "stuck-deliveries")).stream()
			.map((stuck) -> stuck.getString("_id"))
			.filter((id) -> NEED_SEARCH.stream().noneMatch((handler) -> id.endsWith("/" + handler)))
			.toList();
	}

	private <K, T> Map<K, T> all(Class<T> type, String collection, Function<T, K> key) {
		Query all = new Query();
		all.fields().exclude("outbox");
		return list(this.template.find(all, type, collection)).stream()
			.collect(Collectors.toUnmodifiableMap(key, Function.identity()));
	}

	private static <T> List<T> list(Flux<T> all) {
		return all.collectList().blockOptional(PATIENCE).orElseThrow();
	}

	@Override
	public void close() {
		this.client.close();
	}

}
