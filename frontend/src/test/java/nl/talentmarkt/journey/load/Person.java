package nl.talentmarkt.journey.load;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.frontend.running.Answer;
import nl.talentmarkt.frontend.running.Browser;
import nl.talentmarkt.marketplace.account.Account;

/**
 * Somebody who fills in the forms of the pages that he or she opens, signed in or not.
 */
final class Person {

	private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private static final int UNAUTHORIZED = 401;

	private static final int INTERNAL_SERVER_ERROR = 500;

	private final @Nullable Account account;

	private final Browser browser;

	private String formToken = "";

	private Person(@Nullable Account account, Browser browser) {
		this.account = account;
		this.browser = browser;
	}

	/**
	 * Signs somebody in.
	 * @param site where
	 * @param account who
	 * @return the person, who stays signed in whatever happens to the application
	 */
	static Person signedIn(URI site, Account account) {
		Browser browser = Browser.at(site);
		browser.signIn(account.id());
		return new Person(account, browser);
	}

	/**
	 * Lets somebody come by who has no account.
	 * @param site where
	 * @return the person
	 */
	static Person passingBy(URI site) {
		return new Person(null, Browser.at(site));
	}

	/**
	 * Names who is signed in.
	 * @return the account
	 * @throws NullPointerException when nobody is
	 */
	Account account() {
		return Objects.requireNonNull(this.account);
	}

	/**
	 * Opens a page.
	 * @param path its path
	 * @return what came
	 * @throws nl.talentmarkt.frontend.running.NoAnswerError when nothing came
	 */
	Answer open(String path) {
		Answer answer = checked(path, this.browser.get(path));
		Matcher token = FORM_TOKEN.matcher(answer.body());
		if (token.find()) {
			this.formToken = token.group(1);
		}
		return answer;
	}

	/**
	 * Sends a form of the page that was opened last.
	 * @param path where it goes
	 * @param fields what was filled in
	 * @return what came
	 * @throws nl.talentmarkt.frontend.running.NoAnswerError when nothing came
	 */
	Answer send(String path, Map<String, String> fields) {
		Map<String, String> all = new LinkedHashMap<>(fields);
		all.put("_csrf", this.formToken);
		return checked(path, this.browser.postWithoutToken(path, all));
	}

	boolean hasForm() {
		return !this.formToken.isEmpty();
	}

	String cookies() {
		return this.browser.cookieHeader();
	}

	/** Signing in was acknowledged too, and nothing may fail because of a kill before. */
	private Answer checked(String path, Answer answer) {
		if (answer.status() == UNAUTHORIZED || answer.status() == INTERNAL_SERVER_ERROR) {
			throw new IllegalStateException(this.account + " got for " + path + ": " + answer);
		}
		return answer;
	}

}
