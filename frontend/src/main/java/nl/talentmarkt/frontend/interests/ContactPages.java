package nl.talentmarkt.frontend.interests;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.NavigationCount;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.interest.EmployerTask;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestId;
import nl.talentmarkt.marketplace.interest.Interests;
import nl.talentmarkt.marketplace.interest.ReplyTerm;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;

/**
 * Gathers what an employer has to do with talents. Nothing is asked about a talent whom
 * employers do not see at this moment, and nothing of the profile is shown.
 */
@Component
class ContactPages implements NavigationCount {

	private static final int ROWS = 50;

	private static final int MOST = 2000;

	private final Interests interests;

	private final Talents talents;

	private final Wordings wordings;

	private final Clock clock;

	ContactPages(Interests interests, Talents talents, Wordings wordings, Clock clock) {
		this.interests = interests;
		this.talents = talents;
		this.wordings = wordings;
		this.clock = clock;
	}

	Mono<ContactPage> open(Viewer.EmployerMember viewer, int earlier, Locale locale) {
		return this.interests.list(Permission.FOLLOW_INTERESTS.reach(viewer), MOST)
			.collectList()
			.flatMap((all) -> page(all, earlier, this.wordings.in(locale)));
	}

	@Override
	public String href() {
		return InterestListController.PATH;
	}

	/**
	 * Few interests of one employer are open at a time, and fewer ask something of it.
	 */
	@Override
	public Mono<Long> of(Viewer.SignedIn viewer) {
		Instant now = this.clock.instant();
		return (viewer instanceof Viewer.EmployerMember member)
				? this.interests.open(Permission.FOLLOW_INTERESTS.reach(member))
					.filter((interest) -> EmployerTask.of(interest, now).isPresent())
					.collectList()
					.flatMap(this::countVisible)
				: Mono.empty();
	}

	private Mono<Long> countVisible(List<Interest> asked) {
		return talents(asked).map((talents) -> asked.stream().filter((interest) -> isShown(interest, talents)).count());
	}

	private Mono<ContactPage> page(List<Interest> all, int earlier, Wording wording) {
		List<Interest> open = all.stream().filter((interest) -> interest.state().isOpen()).toList();
		List<Interest> closed = all.stream().filter((interest) -> !interest.state().isOpen()).toList();
		int last = Math.max(1, (closed.size() + ROWS - 1) / ROWS);
		int number = Math.min(earlier, last);
		List<Interest> shown = closed.stream().skip((number - 1L) * ROWS).limit(ROWS).toList();
		List<Interest> read = new ArrayList<>(open);
		read.addAll(shown);
		return talents(read).map((talents) -> {
			Instant now = this.clock.instant();
			List<Interest> asked = open.stream()
				.filter((interest) -> isShown(interest, talents))
				.filter((interest) -> EmployerTask.of(interest, now).isPresent())
				.sorted(Comparator.comparing(ContactPages::dueOn))
				.toList();
			Set<InterestId> tasks = asked.stream().map(Interest::id).collect(Collectors.toSet());
			List<Interest> others = open.stream().filter((interest) -> !tasks.contains(interest.id())).toList();
			return new ContactPage(listed(asked, talents, wording), listed(others, talents, wording),
					listed(shown, talents, wording), closed.size(), (number > 1) ? address(number - 1) : null,
					(number < last) ? address(number + 1) : null);
		});
	}

	private Mono<Map<TalentId, Talent>> talents(List<Interest> interests) {
		return this.talents.findAll(interests.stream().map(Interest::talent).distinct().toList())
			.collectMap(Talent::id);
	}

	private static LocalDate dueOn(Interest interest) {
		return Optional.ofNullable(interest.reply()).map(ReplyTerm::dueOn).orElse(LocalDate.MAX);
	}

	private static boolean isShown(Interest interest, Map<TalentId, Talent> talents) {
		return Optional.ofNullable(talents.get(interest.talent())).filter(Talent::isVisibleToEmployers).isPresent();
	}

	private List<ListedInterest> listed(List<Interest> interests, Map<TalentId, Talent> talents, Wording wording) {
		return interests.stream()
			.map((interest) -> listed(interest, Optional.ofNullable(talents.get(interest.talent())), wording))
			.toList();
	}

	private ListedInterest listed(Interest interest, Optional<Talent> talent, Wording wording) {
		Optional<Talent> shown = talent.filter(Talent::isVisibleToEmployers);
		Optional<EmployerTask> task = shown.flatMap((one) -> EmployerTask.of(interest, this.clock.instant()));
		InterestWording words = new InterestWording(wording);
		return new ListedInterest(interest.id().value(), InterestListController.PATH + "/" + interest.id(),
				interest.code().value(), shown.map(InterestPages::occupation).orElseGet(interest.code()::value),
				words.status(interest), words.tone(interest.state()), words.icon(interest.state()),
				words.next(interest, shown.isPresent()),
				wording.text("interest.began", wording.moment(interest.expressedAt())),
				task.map(wording::of).orElse(null), task.filter(EmployerTask.ANSWER::equals).isPresent());
	}

	private static String address(int number) {
		return InterestListController.PATH + "?eerder=" + number + "#eerder";
	}

}
