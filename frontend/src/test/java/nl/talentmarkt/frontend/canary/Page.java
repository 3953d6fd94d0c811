package nl.talentmarkt.frontend.canary;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page as its reader can use it: where it leads, and what can be sent from it. */
final class Page {

	private final Document document;

	private final String path;

	Page(String path, byte[] body) {
		this.path = path;
		this.document = Jsoup.parse(new String(body, StandardCharsets.UTF_8), "http://site" + path);
	}

	/** Everything of this site that the page leads to. */
	Set<String> links() {
		Set<String> links = new LinkedHashSet<>();
		for (Element element : this.document.select("a[href], link[href], area[href]")) {
			add(links, element.attr("abs:href"));
		}
		for (Element element : this.document.select("turbo-frame[src], turbo-stream-source[src], iframe[src], img[src],"
				+ " script[src], video[src], source[src], embed[src]")) {
			add(links, element.attr("abs:src"));
		}
		for (Element element : this.document.select("[data-href], [data-url], [data-src]")) {
			for (String name : List.of("data-href", "data-url", "data-src")) {
				add(links, element.attr("abs:" + name));
			}
		}
		for (Element form : this.document.select("form:not([method=post])")) {
			add(links, form.attr("abs:action"));
		}
		return links;
	}

	private static void add(Set<String> links, String address) {
		if (address.startsWith("http://site/")) {
			links.add(address.substring("http://site".length()).replaceAll("#.*", ""));
		}
	}

	/** Every form that is posted, once for each of its buttons. */
	List<PageForm> forms() {
		List<PageForm> forms = new ArrayList<>();
		for (Element form : this.document.select("form[method=post]")) {
			List<Element> buttons = new ArrayList<>(
					form.select("button:not([type=button]), input[type=submit], input[type=image]"));
			if (!form.id().isEmpty()) {
				buttons.addAll(this.document.select("button[form=" + form.id() + "]"));
			}
			buttons.stream()
				.map((button) -> new PageForm(this.path, form, button))
				.filter((one) -> one.action().startsWith("/"))
				.forEach(forms::add);
		}
		return forms;
	}

	String token() {
		Element field = this.document.selectFirst("input[name=_csrf]");
		return (field != null) ? field.attr("value") : "";
	}

	/** What a whole page has to have and this one has not. */
	List<String> shortcomings() {
		List<String> shortcomings = new ArrayList<>();
		if (this.document.title().isBlank()) {
			shortcomings.add("no title");
		}
		Element html = this.document.selectFirst("html");
		if (html == null || html.attr("lang").isBlank()) {
			shortcomings.add("no lang");
		}
		if (this.document.select("h1").size() != 1) {
			shortcomings.add(this.document.select("h1").size() + " h1");
		}
		return shortcomings;
	}

}
