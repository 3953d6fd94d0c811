package nl.talentmarkt.frontend.talentlink;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Reach;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.contact.OwnLanguage;
import nl.talentmarkt.marketplace.employer.Employer;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.Interests;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.Talents;

/** Lists what concerns one talent. */
@Component
class OwnInterests {

	private static final int MOST = 200;

	private final Interests interests;

	private final Talents talents;

	private final Employers employers;

	private final Wordings wordings;

	private final Clock clock;

	OwnInterests(Interests interests, Talents talents, Employers employers, Wordings wordings, Clock clock) {
		this.interests = interests;
		this.talents = talents;
		this.employers = employers;
		this.wordings = wordings;
		this.clock = clock;
	}

	Mono<ListPage> list(Viewer.Talent viewer, OwnLanguage language) {
		Reach reach = Permission.ANSWER_AS_TALENT.reach(viewer);
		Wording wording = this.wordings.in(language.locale());
		return this.talents.find(viewer.talent())
			.map(Talent::isVisibleToEmployers)
			.defaultIfEmpty(false)
			.flatMapMany((shown) -> lines(reach, shown, language, wording))
			.collectList()
			.map((lines) -> new ListPage(OwnInterestController.PATH, language.tag(), LanguageLink.all(language),
					lines));
	}

	private Flux<Line> lines(Reach reach, boolean shown, OwnLanguage language, Wording wording) {
		return this.interests.list(reach, MOST)
			.concatMap((interest) -> this.employers.find(interest.employer())
				.map(Optional::of)
				.defaultIfEmpty(Optional.empty())
				.map((employer) -> line(interest, employer, shown, language, wording)));
	}

	private Line line(Interest interest, Optional<Employer> employer, boolean shown, OwnLanguage language,
			Wording wording) {
		Standing standing = Standing.of(interest, shown, employer.isPresent(), this.clock.instant());
		String name = employer.map(Employer::name).orElseGet(() -> wording.text("own.employer.gone"));
		return new Line(OwnInterestController.PATH + "/" + interest.id() + "?taal=" + language.tag(), name,
				standing.tone(), wording.text("own." + standing.name() + ".title", Names.within(name, wording)),
				wording.day(interest.changedAt().atZone(wording.zone()).toLocalDate()));
	}

	/**
	 * A talent's interests.
	 *
	 * @param path where the page is
	 * @param language the tag of the language in which it is read
	 * @param languages the same page in every language
	 * @param lines the interests, those that changed last first
	 */
	record ListPage(String path, String language, List<LanguageLink> languages, List<Line> lines) {
	}

	/**
	 * One of them.
	 *
	 * @param href where it is
	 * @param employer the employer's name
	 * @param tone how its standing looks
	 * @param title where it stands
	 * @param day when it changed
	 */
	record Line(String href, String employer, String tone, String title, String day) {
	}

}
