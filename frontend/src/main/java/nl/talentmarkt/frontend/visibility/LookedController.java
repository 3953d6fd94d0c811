package nl.talentmarkt.frontend.visibility;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.Talents;

/** Wie keek naar mij. */
@Controller
@Requires(Permission.READ_PROFILE_VIEWS)
class LookedController {

	private static final int PAGE_SIZE = 20;

	private static final int PAGES_AROUND = 2;

	private final Talents talents;

	private final LookedAt lookedAt;

	private final Wordings wordings;

	LookedController(Talents talents, LookedAt lookedAt, Wordings wordings) {
		this.talents = talents;
		this.lookedAt = lookedAt;
		this.wordings = wordings;
	}

	@GetMapping("/profielen/{code}/inzage")
	Mono<Rendering> show(Viewer.SignedIn viewer, @PathVariable TalentCode code,
			@RequestParam(name = "pagina", defaultValue = "1") String number, Locale locale) {
		Wording wording = this.wordings.in(locale);
		boolean own = viewer instanceof Viewer.Talent;
		return this.talents.find(code, Permission.READ_PROFILE_VIEWS.reach(viewer))
			.flatMap((talent) -> this.lookedAt.page(talent.id(), page(number), PAGE_SIZE, wording)
				.map((lines) -> page(talent, own, lines)))
			.map((page) -> Rendering.view("visibility/looked")
				.modelAttribute("page", page)
				.modelAttribute("noIndex", true)
				.build())
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	private static int page(String number) {
		return number.matches("[0-9]{1,4}") ? Integer.parseInt(number) : 1;
	}

	private static LookedPage page(Talent talent, boolean own, LookedAt.Lines lines) {
		String path = "/profielen/" + talent.code() + "/inzage";
		return new LookedPage(talent.code().value(), own ? null : talent.name(), lines.lines(),
				new Pages((lines.number() > 1) ? at(path, lines.number() - 1) : null,
						(lines.number() < lines.last()) ? at(path, lines.number() + 1) : null,
						IntStream
							.rangeClosed(Math.max(1, lines.number() - PAGES_AROUND),
									Math.min(lines.last(), lines.number() + PAGES_AROUND))
							.mapToObj((label) -> new Page(label, at(path, label), label == lines.number()))
							.toList()));
	}

	private static String at(String path, int page) {
		return path + "?pagina=" + page;
	}

	/**
	 * Who looked at one talent.
	 *
	 * @param code the talent code
	 * @param name the talent's name for the coach, or null for the talent
	 * @param looked the lines of this page
	 * @param pages the way through
	 */
	record LookedPage(String code, @Nullable String name, List<LookView> looked, Pages pages) {
	}

	/**
	 * The way through.
	 *
	 * @param previous the page before, or null
	 * @param next the page after, or null
	 * @param items pages to jump to
	 */
	record Pages(@Nullable String previous, @Nullable String next, List<Page> items) {
	}

	/**
	 * One page to jump to.
	 *
	 * @param label its number
	 * @param href its address
	 * @param current whether it is this one
	 */
	record Page(int label, String href, boolean current) {
	}

}
