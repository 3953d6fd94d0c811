package nl.talentmarkt.frontend.profile;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One step as its writer sees it.
 *
 * @param code the talent code
 * @param person how the coach calls the talent, or null for the talent
 * @param title the step's name in words
 * @param key the step's name in messages and templates
 * @param href where the step is
 * @param overview where all steps are
 * @param preview where one sees what employers see
 * @param steps every step
 * @param number the step's number, from 1
 * @param notice the message key of who sees this and when
 * @param added the key of the row that was just added, or null
 * @param base the fingerprint of what is stored
 * @param savedAt when it was saved just now, as a time in words, or null
 * @param byItself whether nobody pressed a button
 * @param conflict what somebody else stored meanwhile, in short lines, or null
 * @param mayApprove whether this person may say that an item is shown
 * @param options what there is to choose
 */
record StepPage(String code, @Nullable String person, String title, String key, String href, String overview,
		String preview, List<StepLink> steps, int number, String notice, @Nullable String added, String base,
		@Nullable String savedAt, boolean byItself, @Nullable List<String> conflict, boolean mayApprove,
		Options options) {

	/**
	 * A step in the list of all.
	 *
	 * @param label its name
	 * @param href where it is
	 * @param current whether it is this one
	 * @param done whether something is filled in
	 */
	record StepLink(String label, String href, boolean current, boolean done) {
	}

	/**
	 * What there is to choose at one step.
	 *
	 * @param fixed what is always there
	 * @param languages languages to add
	 * @param places towns
	 * @param found occupations that were searched for, or null when none were
	 * @param languageNames how the languages of the form are called, by the row's key
	 * @param usualTasks the usual tasks of each occupation, by the row's key
	 */
	record Options(Choices fixed, List<Choices.Option> languages, List<String> places, @Nullable Found found,
			Map<String, String> languageNames, Map<String, List<String>> usualTasks) {
	}

	/**
	 * Occupations that were found.
	 *
	 * @param text what was searched for
	 * @param occupations the nearest first
	 */
	record Found(String text, List<Choices.Option> occupations) {
	}

}
