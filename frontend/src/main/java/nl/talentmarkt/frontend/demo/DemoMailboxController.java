package nl.talentmarkt.frontend.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;

import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.frontend.operation.ConditionalOnDemo;
import nl.talentmarkt.marketplace.access.Permission;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows the mail that the demo sent, so that a newcomer sees what each person receives.
 */
@Controller
@ConditionalOnDemo
@Requires(Permission.USE_DEMO)
class DemoMailboxController {

	/**
	 * A mail brings its own styles and wants no scripts. The sandbox keeps it from
	 * everything but leading somewhere when somebody clicks.
	 */
	private static final String MAIL_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
			+ "base-uri 'self'; form-action 'none'; frame-ancestors 'self'; "
			+ "sandbox allow-top-navigation-by-user-activation";

	private final DemoMailbox mailbox;

	DemoMailboxController(DemoMailbox mailbox) {
		this.mailbox = mailbox;
	}

	@GetMapping("/demo/postvak")
	String mails(@RequestParam(name = "aan", required = false) @Nullable String to, Model model) {
		List<ReceivedMail> mails = (to == null || to.isBlank()) ? this.mailbox.newestFirst()
				: this.mailbox.newestFirst(to);
		model.addAttribute("mails", mails.stream().map(MailInWords::of).toList());
		model.addAttribute("to", to);
		model.addAttribute("recipients",
				this.mailbox.newestFirst().stream().map(ReceivedMail::to).distinct().sorted().toList());
		return "demo/mailbox";
	}

	@GetMapping("/demo/postvak/{mail}")
	String mail(@PathVariable("mail") long id, Model model) {
		model.addAttribute("mail", MailInWords.of(find(id)));
		return "demo/mail";
	}

	@GetMapping("/demo/postvak/{mail}/inhoud")
	ResponseEntity<String> content(@PathVariable("mail") long id) {
		String html = find(id).html();
		if (html == null) {
			throw new NotFoundException();
		}
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
			.header("Content-Security-Policy", MAIL_POLICY)
			.header("X-Frame-Options", "SAMEORIGIN")
			.body(withLinksInTheWholeWindow(html));
	}

	private ReceivedMail find(long id) {
		return this.mailbox.find(id).orElseThrow(NotFoundException::new);
	}

	private static String withLinksInTheWholeWindow(String html) {
		int head = html.indexOf("<head>");
		String base = "<base target=\"_top\">";
		return (head < 0) ? base + html : new StringBuilder(html).insert(head + "<head>".length(), base).toString();
	}

}
