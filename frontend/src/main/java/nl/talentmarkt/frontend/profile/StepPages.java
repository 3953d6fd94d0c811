package nl.talentmarkt.frontend.profile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.talentmarkt.frontend.profile.StepPage.Found;
import nl.talentmarkt.frontend.profile.StepPage.Options;
import nl.talentmarkt.frontend.profile.StepPage.StepLink;
import nl.talentmarkt.frontend.wording.Languages;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.talent.Editor;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.work.OccupationCatalogue;
import nl.talentmarkt.marketplace.work.Place;

/** Puts steps into words. */
@Component
class StepPages {

	private final OccupationSearch search;

	private final Wordings wordings;

	StepPages(OccupationSearch search, Wordings wordings) {
		this.search = search;
		this.wordings = wordings;
	}

	/**
	 * Shows a step.
	 * @param kind which one
	 * @param opened whose, and who writes
	 * @param form what stands in it
	 * @param query how it was opened
	 * @param locale the writer's language
	 * @return the page
	 */
	StepPage page(StepKind kind, Opened opened, StepForm form, StepQuery query, Locale locale) {
		Wording wording = this.wordings.in(locale);
		Talent talent = opened.talent();
		Writing writing = opened.writing();
		Step step = kind.step();
		boolean coach = writing.editor() == Editor.COACH;
		String home = coach ? "/mijn-talenten/" + talent.code() : "/profielen/" + talent.code();
		return new StepPage(talent.code().value(), coach ? talent.name() : null, label(step, wording, writing.editor()),
				step.key(), step.href(talent.code()), home, "/talenten/" + talent.code() + "/voorbeeld",
				links(step, talent, writing, new ProfileLines(wording)), Step.of(writing.editor()).indexOf(step) + 1,
				notice(step, talent, writing.editor()), added(kind.form(talent, writing), form, query),
				kind.fingerprint(talent, writing), (query.bewaard() != null) ? wording.time(writing.now()) : null,
				false, null, writing.mayApprove(),
				new Options(Choices.ALL, (step == Step.LANGUAGES) ? languages(wording) : List.of(),
						(step == Step.WHERE) ? writing.places().towns().stream().map(Place::name).toList() : List.of(),
						found(query.zoek()), languageNames(form, wording), usualTasks(form, writing.catalogue())));
	}

	/** The same page for a form that was sent and is not right. */
	static StepPage refused(StepPage page, StepAction action) {
		return with(page, page.base(), action, null);
	}

	/**
	 * The same page for a form whose step somebody else changed meanwhile. Who pressed
	 * the button sees both and may press it again; what saved itself waits for that.
	 */
	StepPage stale(StepPage page, StepAction action, Talent talent, Step step, @Nullable String base, Locale locale) {
		boolean byItself = action.kind() == StepAction.Kind.SAVE_BY_ITSELF;
		return with(page, (byItself && base != null) ? base : page.base(), action,
				new ProfileLines(this.wordings.in(locale)).written(step, talent));
	}

	private static StepPage with(StepPage page, String base, StepAction action, @Nullable List<String> conflict) {
		return new StepPage(page.code(), page.person(), page.title(), page.key(), page.href(), page.overview(),
				page.preview(), page.steps(), page.number(), page.notice(), page.added(), base, null,
				action.kind() == StepAction.Kind.SAVE_BY_ITSELF, conflict, page.mayApprove(), page.options());
	}

	private static List<StepLink> links(Step current, Talent talent, Writing writing, ProfileLines lines) {
		return Step.of(writing.editor())
			.stream()
			.map((step) -> new StepLink(label(step, lines.wording(), writing.editor()), step.href(talent.code()),
					step == current, !lines.written(step, talent).isEmpty()))
			.toList();
	}

	private static @Nullable String added(StepForm stored, StepForm form, StepQuery query) {
		return (query.erbij() == null) ? null
				: form.keys().stream().filter((key) -> !stored.keys().contains(key)).findFirst().orElse(null);
	}

	static String label(Step step, Wording wording, Editor editor) {
		String key = "edit.step." + step.key();
		return wording.text(key + ((editor == Editor.COACH && step.isAskedOfTalent()) ? ".coach" : ""));
	}

	private static String notice(Step step, Talent talent, Editor editor) {
		String rule = switch (step.rule()) {
			case COACH_ONLY -> "coach-only";
			case ON_RELEASE -> "on-release";
			case WORDS -> "words";
			case FACTS -> "facts";
		};
		boolean everybody = step.rule() == Step.Rule.WORDS || step.rule() == Step.Rule.FACTS;
		if (everybody && !talent.isVisibleToEmployers()) {
			return "edit.notice.hidden";
		}
		return "edit.notice." + rule + ((editor == Editor.COACH) ? ".coach" : ".talent");
	}

	private @Nullable Found found(@Nullable String text) {
		if (text == null || text.isBlank()) {
			return null;
		}
		return new Found(text.strip(),
				this.search.find(text)
					.stream()
					.map((one) -> new Choices.Option(OccupationCatalogue.SCHEME + "/" + one.code(), one.label()))
					.toList());
	}

	private static Map<String, List<String>> usualTasks(StepForm form, OccupationCatalogue catalogue) {
		Map<String, List<String>> tasks = new TreeMap<>();
		if (form instanceof WorkForm work) {
			work.rows().forEach((key, row) -> tasks.put(key, row.usualTasks(catalogue)));
		}
		return tasks;
	}

	private static Map<String, String> languageNames(StepForm form, Wording wording) {
		Map<String, String> names = new TreeMap<>();
		if (form instanceof LanguagesForm languages) {
			languages.rows()
				.forEach((key, row) -> names.put(key,
						wording.language(Locale.of(Languages.isKnown(row.code()) ? row.code() : ""))));
		}
		return names;
	}

	private static List<Choices.Option> languages(Wording wording) {
		return Languages.toChoose(wording)
			.stream()
			.map((language) -> new Choices.Option(language.getLanguage(), wording.language(language)))
			.toList();
	}

}
