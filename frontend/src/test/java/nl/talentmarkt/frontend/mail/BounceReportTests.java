package nl.talentmarkt.frontend.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.talentmarkt.frontend.operation.ApplicationSecret;
import nl.talentmarkt.marketplace.reachability.MailFailure;
import nl.talentmarkt.marketplace.reachability.MailStatus;
import nl.talentmarkt.marketplace.text.EmailAddress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class BounceReportTests {

	private static final Instant NOW = Instant.parse("2026-11-03T09:00:00Z");

	private static final EmailAddress RECIPIENT = new EmailAddress("fatima@gemeente.example");

	private static final BounceAddress ADDRESS = addressWith("0123456789012345678901234567890123456789");

	private static final String FAILED = """
			Final-Recipient: rfc822; fatima@gemeente.example
			Action: failed
			Status: 5.1.1
			Diagnostic-Code: smtp; 550 5.1.1 unknown
			""";

	private static BounceAddress addressWith(String secret) {
		return new BounceAddress(new EmailAddress("bounces@talentmarkt.example"),
				new ApplicationSecret(secret.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void readsWhoseAddressFailedAndWhy() {
		BounceReport report = read(SampleReports.report(ADDRESS.of(RECIPIENT), FAILED, "x@y.nl"));
		assertThat(report)
			.isEqualTo(new BounceReport(true, new MailFailure("k", RECIPIENT, new MailStatus("5.1.1"), NOW)));
	}

	@Test
	void findsTheRecipientOfAMailThatWasPassedOn() {
		String fields = FAILED.replace("fatima@gemeente.example", "elders@ander.example");
		assertThat(read(SampleReports.report(ADDRESS.of(RECIPIENT), fields, RECIPIENT.value())).failure()).isNotNull();
		String original = "Original-Recipient: rfc822;<Fatima@Gemeente.example>\n" + fields;
		assertThat(read(SampleReports.report(ADDRESS.of(RECIPIENT), original, "x@y.nl")).failure()).isNotNull();
	}

	@Test
	void readsDelays() {
		String fields = FAILED.replace("failed", "delayed").replace("Status: 5.1.1", "Status: 4.4.1 (no route)");
		MailFailure failure = read(SampleReports.report(ADDRESS.of(RECIPIENT), fields, "x@y.nl")).failure();
		assertThat(failure).isNotNull().extracting(MailFailure::status).isEqualTo(new MailStatus("4.4.1"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Action: delivered\nStatus: 2.1.5", "Action: relayed\nStatus: 2.0.0", "Action: failed",
			"Status: 5.1.1", "Action: failed\nStatus: onzin" })
	void takesReportsWithoutAFailureForDealtWith(String fields) {
		BounceReport report = read(SampleReports.report(ADDRESS.of(RECIPIENT),
				"Final-Recipient: rfc822; " + RECIPIENT + "\n" + fields, "x@y.nl"));
		assertThat(report).isEqualTo(new BounceReport(true, null));
	}

	@Test
	void believesNoReportThatCameToAnotherAddress() {
		String other = ADDRESS.of(new EmailAddress("iemand@anders.example"));
		String forged = addressWith("another-secret-another-secret-another-secret").of(RECIPIENT);
		for (String to : new String[] { other, forged, "bounces@talentmarkt.example", "x@y.nl",
				"bounces+@talentmarkt.example", "bounces+" + "0".repeat(32) + "@talentmarkt.example",
				ADDRESS.of(RECIPIENT) + ".evil.example" }) {
			assertThat(read(SampleReports.report(to, FAILED, RECIPIENT.value())).isOurs()).as(to).isFalse();
		}
	}

	@Test
	void takesAddressesThatAServerWroteInCapitals() {
		String to = ADDRESS.of(RECIPIENT).toUpperCase(Locale.ROOT);
		assertThat(read(SampleReports.report(to, FAILED, "x@y.nl")).isOurs()).isTrue();
	}

	@Test
	void leavesOtherMailAlone() {
		String to = ADDRESS.of(RECIPIENT);
		assertThat(read(SampleReports.mail("To: " + to + "\nSubject: Ik ben er niet\n\nTot maandag.\n")).isOurs())
			.isFalse();
		assertThat(read(SampleReports
			.mail("To: " + to + "\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\nniets\n"))
			.isOurs()).isFalse();
	}

	@Test
	void tellsNobodyWhoseAddressItIs() {
		String address = ADDRESS.of(RECIPIENT);
		assertThat(address).matches("bounces\\+[0-9a-f]{32}@talentmarkt\\.example").doesNotContain("fatima");
		assertThat(address.indexOf('@')).isLessThanOrEqualTo(64);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new BounceAddress(new EmailAddress("a".repeat(40) + "@b.nl"),
					new ApplicationSecret(new byte[ApplicationSecret.MIN_BYTES])));
	}

	private static BounceReport read(MimeMessage mail) {
		try {
			return BounceReport.read(mail, "k", ADDRESS, NOW);
		}
		catch (IOException | MessagingException ex) {
			return new BounceReport(false, null);
		}
	}

}
