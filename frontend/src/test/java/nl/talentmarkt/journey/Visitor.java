package nl.talentmarkt.journey;

import java.net.URI;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/**
 * One person at one browser, who does what people do: reads, clicks what has words on it,
 * and types.
 */
final class Visitor implements AutoCloseable {

	private final BrowserContext context;

	private final Page page;

	private final URI site;

	private Visitor(BrowserContext context, URI site) {
		this.context = context;
		this.page = context.newPage();
		this.site = site;
	}

	static Visitor at(Browser browser, URI site) {
		return new Visitor(browser.newContext(options()), site);
	}

	static Visitor onAPhone(Browser browser, URI site) {
		return new Visitor(browser.newContext(options().setViewportSize(390, 844).setHasTouch(true).setIsMobile(true)),
				site);
	}

	static Visitor withoutJavaScript(Browser browser, URI site) {
		return new Visitor(browser.newContext(options().setJavaScriptEnabled(false)), site);
	}

	private static Browser.NewContextOptions options() {
		return new Browser.NewContextOptions().setLocale("nl-NL");
	}

	Page page() {
		return this.page;
	}

	Visitor goTo(String path) {
		this.page.navigate(this.site.resolve(path).toString());
		return this;
	}

	/** Takes the place of an example person, from the page that lists them. */
	Visitor signInAs(String name) {
		goTo("/demo");
		button("Log in als " + name).first().click();
		this.page.waitForURL(Pattern.compile("^(?!.*/demo).*$"));
		return this;
	}

	Locator button(String name) {
		return this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
	}

	Locator link(String name) {
		return this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
	}

	Locator heading(String name) {
		return this.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
	}

	Locator text(String text) {
		return this.page.getByText(text);
	}

	String path() {
		return URI.create(this.page.url()).getPath();
	}

	@Override
	public void close() {
		this.context.close();
	}

}
