package nl.talentmarkt.frontend.canary;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;

/**
 * A form on a page, with the button that sends it.
 *
 * @param page where it stands
 * @param form the form
 * @param button the button
 */
record PageForm(String page, Element form, Element button) {

	private static final String BOUNDARY = "----talentmarkt-canary";

	/** Sends everything empty that a person could leave empty. */
	static final int BLANK = -1;

	String action() {
		String address = this.button.hasAttr("formaction") ? this.button.attr("abs:formaction")
				: this.form.hasAttr("action") ? this.form.attr("abs:action") : "http://site" + this.page;
		return address.startsWith("http://site/") ? address.substring("http://site".length()) : "";
	}

	/** Tells this button from others that go to the same place. */
	String press() {
		return this.button.attr("name") + "=" + this.button.attr("value");
	}

	boolean hasFiles() {
		return this.form.attr("enctype").startsWith("multipart") || this.form.selectFirst("input[type=file]") != null;
	}

	String type() {
		return hasFiles() ? "multipart/form-data; boundary=" + BOUNDARY : "application/x-www-form-urlencoded";
	}

	/** How many different ways of filling in make sense: one for each choice. */
	int variants() {
		Map<String, Long> radios = this.form.select("input[type=radio]")
			.stream()
			.collect(Collectors.groupingBy((radio) -> radio.attr("name"), Collectors.counting()));
		int options = this.form.select("select")
			.stream()
			.mapToInt((select) -> select.select("option[value~=.+]").size())
			.max()
			.orElse(1);
		return Math.clamp(Math.max(options, radios.values().stream().mapToInt(Long::intValue).max().orElse(1)), 1, 4);
	}

	/** Fills the form in as a person would, differently for each variant. */
	List<Map.Entry<String, String>> filled(int variant) {
		Map<String, List<String>> fields = new LinkedHashMap<>();
		for (Element field : this.form.select("input[name], textarea[name], select[name]")) {
			if (!field.hasAttr("disabled")) {
				fill(fields, field, variant);
			}
		}
		if (this.button.hasAttr("name")) {
			fields.put(this.button.attr("name"), List.of(this.button.attr("value")));
		}
		List<Map.Entry<String, String>> entries = new ArrayList<>();
		fields.forEach((name, values) -> values.forEach((value) -> entries.add(Map.entry(name, value))));
		return entries;
	}

	private void fill(Map<String, List<String>> fields, Element field, int variant) {
		String name = field.attr("name");
		List<String> values = fields.computeIfAbsent(name, (one) -> new ArrayList<>());
		String type = "input".equals(field.tagName()) ? field.attr("type") : field.tagName();
		switch (type) {
			case "hidden" -> values.add(field.attr("value"));
			case "checkbox" -> {
				if (variant != BLANK) {
					values.add(field.hasAttr("value") ? field.attr("value") : "on");
				}
			}
			case "radio" -> chooseOne(values, this.form.select("input[type=radio][name=" + name + "]"), variant);
			case "select" -> chooseOne(values, field.select("option[value~=.+]"), variant);
			case "submit", "image", "button", "file", "reset" -> {
				// Not typed: the button that is pressed and files are added elsewhere.
			}
			default -> values.add((variant == BLANK) ? "" : typed(field, type));
		}
	}

	private static void chooseOne(List<String> values, List<Element> options, int variant) {
		if (variant != BLANK && values.isEmpty() && !options.isEmpty()) {
			values.add(options.get(variant % options.size()).attr("value"));
		}
	}

	/**
	 * What stands there already is sent again, as it is when somebody saves unchanged.
	 */
	private static String typed(Element field, String type) {
		String present = "textarea".equals(type) ? field.wholeText() : field.attr("value");
		if (!present.isBlank()) {
			return present;
		}
		return switch (type) {
			case "date" -> LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(14).toString();
			case "number", "range" -> field.hasAttr("min") ? field.attr("min") : "8";
			case "email" -> "iemand@voorbeeld.example";
			case "tel" -> "010 000 00 00";
			case "time" -> "10:00";
			case "textarea" -> "Wij maken graag kennis, bij voorkeur op een dinsdag.";
			default -> "lasser";
		};
	}

	byte[] encoded(List<Map.Entry<String, String>> fields) {
		return (hasFiles() ? multipart(fields)
				: fields.stream()
					.map((field) -> encode(field.getKey()) + "=" + encode(field.getValue()))
					.collect(Collectors.joining("&")))
			.getBytes(StandardCharsets.UTF_8);
	}

	private String multipart(List<Map.Entry<String, String>> fields) {
		StringBuilder body = new StringBuilder();
		fields.forEach((field) -> body.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
			.formatted(BOUNDARY, field.getKey(), field.getValue())));
		for (Element file : this.form.select("input[type=file][name]")) {
			body.append(("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"lijst.csv\"\r\n"
					+ "Content-Type: text/csv\r\n\r\nnaam;code\r\n\r\n")
				.formatted(BOUNDARY, file.attr("name")));
		}
		return body.append("--").append(BOUNDARY).append("--\r\n").toString();
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
