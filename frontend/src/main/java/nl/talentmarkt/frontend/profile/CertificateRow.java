package nl.talentmarkt.frontend.profile;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.frontend.form.Typed;
import nl.talentmarkt.marketplace.talent.Certificate;
import nl.talentmarkt.marketplace.talent.ItemId;
import nl.talentmarkt.marketplace.text.PublicText;

/**
 * One certificate as it was filled in.
 *
 * @param id identifies it within the talent; drawn with the empty row, so that a form
 * that is sent twice adds it once
 * @param name what it is called
 * @param validUntil the last day, or empty
 * @param shown {@code true} when employers may see it
 */
record CertificateRow(@Nullable String id, @Nullable String name, @Nullable String validUntil, @Nullable String shown) {

	private static final LocalDate FIRST_DAY = LocalDate.of(1960, 1, 1);

	private static final int YEARS_AHEAD = 50;

	static CertificateRow of(Certificate certificate, boolean shown) {
		LocalDate until = certificate.validUntil();
		return new CertificateRow(certificate.id().value(), certificate.name().value(),
				(until != null) ? until.toString() : null, shown ? "true" : null);
	}

	static CertificateRow empty() {
		return new CertificateRow(ItemId.random().value(), null, null, null);
	}

	boolean isEmpty() {
		return this.name == null || this.name.isBlank();
	}

	ItemChange read(String path, Fields fields, Writing writing) {
		ItemId item = new ItemId((this.id != null) ? this.id : "");
		Optional<PublicText> called = fields.publicText(path + ".name", this.name, DiplomaRow.LONGEST_NAME);
		Typed<LocalDate> until = fields.typedDay(path + ".validUntil", this.validUntil, FIRST_DAY,
				writing.today().plusYears(YEARS_AHEAD));
		boolean show = "true".equals(this.shown);
		return new ItemChange(item,
				called.filter((name) -> until.isRight())
					.map((name) -> new Certificate(item, name, until.value()))
					.orElse(null),
				show);
	}

}
