package nl.talentmarkt.frontend.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.frontend.work.WorkPage.Choice;
import nl.talentmarkt.frontend.work.WorkPage.Group;
import nl.talentmarkt.frontend.work.WorkPage.PageLink;
import nl.talentmarkt.frontend.work.WorkPage.Pages;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.employer.Employer;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestId;
import nl.talentmarkt.marketplace.interest.Interests;
import nl.talentmarkt.marketplace.interest.ReplyTerm;
import nl.talentmarkt.marketplace.interest.WorkCounts;
import nl.talentmarkt.marketplace.interest.WorkDesk;
import nl.talentmarkt.marketplace.interest.WorkFilter;
import nl.talentmarkt.marketplace.interest.WorkKind;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;

/**
 * Gathers a page of work: only what it shows is read, everything else is counted in the
 * store.
 */
@Component
class WorkPages {

	private static final int ROWS = 50;

	private static final int AROUND = 2;

	private final WorkDesk desk;

	private final Interests interests;

	private final Talents talents;

	private final Employers employers;

	private final Wordings wordings;

	private final Clock clock;

	WorkPages(WorkDesk desk, Interests interests, Talents talents, Employers employers, Wordings wordings,
			Clock clock) {
		this.desk = desk;
		this.interests = interests;
		this.talents = talents;
		this.employers = employers;
		this.wordings = wordings;
		this.clock = clock;
	}

	/**
	 * Opens a list.
	 * @param viewer who looks
	 * @param query which list
	 * @param locale in which language
	 * @return the page, or empty when the coach may not open that list
	 */
	Mono<WorkPage> open(Viewer.Coach viewer, WorkQuery query, Locale locale) {
		return this.desk.colleagues(viewer)
			.collectList()
			.flatMap((colleagues) -> filter(viewer, query)
				.flatMap((filter) -> open(viewer, query, filter, colleagues, this.wordings.in(locale))));
	}

	/**
	 * Opens one thing to do.
	 * @param viewer who looks
	 * @param id the interest
	 * @param locale in which language
	 * @return it, or empty when the coach may neither answer nor take it over
	 */
	Mono<WorkItem> item(Viewer.Coach viewer, InterestId id, Locale locale) {
		return this.desk.colleagues(viewer)
			.collectList()
			.flatMap((colleagues) -> this.interests.find(id, new Reach.OfOrganisation(viewer.organisation()))
				.filter((interest) -> isHandler(viewer, interest)
						|| colleagues.stream().map(Coach::id).anyMatch(interest.handler()::equals))
				.flatMap((interest) -> items(viewer, List.of(interest), colleagues, this.wordings.in(locale)))
				.map(List::getFirst));
	}

	private Mono<WorkFilter> filter(Viewer.Coach viewer, WorkQuery query) {
		if (query.isOwn()) {
			return Mono.just(this.desk.own(viewer));
		}
		return query.isOfOthers() ? Mono.just(this.desk.sharedWithOthers(viewer))
				: Mono.justOrEmpty(query.colleague()).flatMap((colleague) -> this.desk.of(viewer, colleague));
	}

	private Mono<WorkPage> open(Viewer.Coach viewer, WorkQuery query, WorkFilter whole, List<Coach> colleagues,
			Wording wording) {
		WorkKind kind = query.kind().orElse(null);
		return this.interests.countWork(whole).flatMap((counts) -> {
			int last = Math.max(1, (int) ((counts.of(kind) + ROWS - 1) / ROWS));
			int number = Math.min(query.page(), last);
			Mono<List<Interest>> work = this.interests.work(whole.of(kind), (number - 1) * ROWS, ROWS).collectList();
			Mono<Long> caseload = this.talents.count(Permission.KEEP_CASELOAD.reach(viewer));
			return work.flatMap((shown) -> items(viewer, shown, colleagues, wording).zipWith(caseload,
					(items, talents) -> new WorkPage(title(query, colleagues, wording), query.isOwn(),
							lists(query, colleagues, wording), kinds(query, counts, wording), talents, counts.of(kind),
							groups(shown, items, counts, kind, wording), pages(query, number, last),
							query.address(kind, number))));
		});
	}

	private Mono<List<WorkItem>> items(Viewer.Coach viewer, List<Interest> shown, List<Coach> colleagues,
			Wording wording) {
		WorkWording words = new WorkWording(wording, today());
		return Mono.zip(talents(shown), employers(shown), (talents, employers) -> shown.stream()
			.map((interest) -> words.item(interest, talents.get(interest.talent()), employers.get(interest.employer()),
					isHandler(viewer, interest), mayTakeOver(viewer, interest, colleagues)))
			.toList());
	}

	private static boolean isHandler(Viewer.Coach viewer, Interest interest) {
		return interest.handlers().contains(viewer.coach());
	}

	private boolean mayTakeOver(Viewer.Coach viewer, Interest interest, List<Coach> colleagues) {
		return colleagues.stream()
			.filter((colleague) -> colleague.id().equals(interest.handler()))
			.anyMatch((colleague) -> this.desk.mayTakeOver(viewer, colleague, interest));
	}

	private Mono<Map<TalentId, Talent>> talents(List<Interest> shown) {
		return this.talents.findAll(shown.stream().map(Interest::talent).distinct().toList()).collectMap(Talent::id);
	}

	private Mono<Map<EmployerId, Employer>> employers(List<Interest> shown) {
		return this.employers.findAll(shown.stream().map(Interest::employer).distinct().toList())
			.collectMap(Employer::id);
	}

	private static String title(WorkQuery query, List<Coach> colleagues, Wording wording) {
		if (query.isOwn()) {
			return wording.text("work.title");
		}
		Optional<CoachId> chosen = query.colleague();
		return colleagues.stream()
			.filter((colleague) -> chosen.filter(colleague.id()::equals).isPresent())
			.findFirst()
			.map((colleague) -> wording.text("work.title.colleague", colleague.name()))
			.orElseGet(() -> wording.text("work.title.others"));
	}

	private static List<Choice> lists(WorkQuery query, List<Coach> colleagues, Wording wording) {
		List<Choice> lists = new ArrayList<>();
		lists.add(new Choice(wording.text("work.title"), null, WorkQuery.PATH, query.isOwn()));
		for (Coach colleague : colleagues) {
			boolean current = query.colleague().filter(colleague.id()::equals).isPresent();
			lists.add(new Choice(colleague.name(), null, WorkQuery.address(colleague.id()), current));
		}
		lists.add(new Choice(wording.text("work.title.others"), null, WorkQuery.addressOfOthers(), query.isOfOthers()));
		return List.copyOf(lists);
	}

	private static List<Choice> kinds(WorkQuery query, WorkCounts counts, Wording wording) {
		List<Choice> kinds = new ArrayList<>();
		kinds
			.add(new Choice(wording.text("work.all"), counts.of(null), query.address(null, 1), query.kind().isEmpty()));
		for (WorkKind kind : WorkKind.values()) {
			boolean current = query.kind().filter((chosen) -> chosen == kind).isPresent();
			if (counts.of(kind) > 0 || current) {
				kinds.add(new Choice(wording.of(kind), counts.of(kind), query.address(kind, 1), current));
			}
		}
		return List.copyOf(kinds);
	}

	private List<Group> groups(List<Interest> shown, List<WorkItem> items, WorkCounts counts, @Nullable WorkKind kind,
			Wording wording) {
		LocalDate today = today();
		Map<DueGroup, List<WorkItem>> grouped = IntStream.range(0, shown.size())
			.boxed()
			.collect(Collectors.groupingBy((index) -> dueGroup(shown.get(index), today),
					Collectors.mapping(items::get, Collectors.toList())));
		return Arrays.stream(DueGroup.values()).map((due) -> {
			Predicate<LocalDate> days = (day) -> DueGroup.of(day, today) == due;
			return new Group("werk-" + due.name().toLowerCase(Locale.ROOT), wording.of(due), counts.of(kind, days),
					grouped.getOrDefault(due, List.of()));
		}).filter((group) -> group.count() > 0).toList();
	}

	private static DueGroup dueGroup(Interest interest, LocalDate today) {
		ReplyTerm reply = interest.reply();
		// Counted and read one after the other: meanwhile it may have come to an end.
		return (reply != null) ? DueGroup.of(reply.dueOn(), today) : DueGroup.LATER;
	}

	private static Pages pages(WorkQuery query, int number, int last) {
		WorkKind kind = query.kind().orElse(null);
		Function<Integer, String> page = (which) -> query.address(kind, which);
		List<PageLink> links = IntStream.rangeClosed(1, last)
			.filter((which) -> which == 1 || which == last || Math.abs(which - number) <= AROUND)
			.mapToObj((which) -> new PageLink(String.valueOf(which), page.apply(which), which == number))
			.toList();
		return new Pages((number > 1) ? page.apply(number - 1) : null, (number < last) ? page.apply(number + 1) : null,
				links);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
