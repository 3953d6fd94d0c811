package nl.talentmarkt.frontend.example;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import nl.talentmarkt.frontend.example.ExampleTexts.TalentParts;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.talent.Certificate;
import nl.talentmarkt.marketplace.talent.ItemId;
import nl.talentmarkt.marketplace.talent.Portfolio;
import nl.talentmarkt.marketplace.talent.Reference;
import nl.talentmarkt.marketplace.text.PublicText;
import nl.talentmarkt.marketplace.work.CommonOccupation;

/**
 * Gathers what speaks for example talents: references and certificates that they show,
 * and some that they keep to themselves.
 */
final class ExamplePortfolios {

	private static final int CERTIFICATES = 3;

	private static final int HIDDEN = 4;

	private static final int DAYS_A_YEAR = 365;

	private final TalentParts parts;

	private final PrivateTexts privately;

	private final LocalDate today;

	ExamplePortfolios(TalentParts parts, PrivateTexts privately, LocalDate today) {
		this.parts = parts;
		this.privately = privately;
		this.today = today;
	}

	/** Draws the references that are shown. */
	List<Reference> references(Draw draw) {
		int howMany = draw.one(List.of(0, 0, 1, 1, 2));
		List<String> texts = draw.some(this.parts.referenceText(), howMany);
		List<Reference> references = new ArrayList<>();
		for (String from : draw.some(this.parts.referenceFrom(), howMany)) {
			references.add(new Reference(new ItemId("referentie-" + (references.size() + 1)), new PublicText(from),
					new PublicText(texts.get(references.size()))));
		}
		return references;
	}

	/** Draws the certificates that are shown. */
	List<Certificate> certificates(ExamplePerson person) {
		Draw draw = person.draw(CERTIFICATES);
		List<Certificate> certificates = new ArrayList<>();
		for (Map.Entry<String, Integer> kind : draw.some(kinds(person.main()), draw.one(List.of(0, 0, 1, 1, 2)))) {
			certificates.add(certificate("certificaat-" + (certificates.size() + 1), kind, draw));
		}
		return certificates;
	}

	/** Puts what is shown into the portfolio, with some that nobody else sees. */
	Portfolio portfolio(ExamplePerson person, List<Reference> shown, List<Certificate> certified, Instant approvedAt,
			AccountId recordedBy) {
		Draw draw = person.draw(HIDDEN);
		List<Reference> references = new ArrayList<>(shown);
		if (draw.percent(45)) {
			references.add(hiddenReference(person, draw));
		}
		List<Certificate> certificates = new ArrayList<>(certified);
		if (draw.percent(35)) {
			certificates.add(hiddenCertificate(person, certified, draw));
		}
		List<Portfolio.Approval> approvals = Stream.<Portfolio.Item>concat(shown.stream(), certified.stream())
			.map((item) -> new Portfolio.Approval(item.id(), recordedBy, approvedAt))
			.toList();
		return new Portfolio(references, certificates, approvals);
	}

	private Reference hiddenReference(ExamplePerson person, Draw draw) {
		return new Reference(new ItemId("referentie-niet-getoond"),
				this.privately.hidden(person.id(), TalentField.HIDDEN_REFERENCE_FROM,
						draw.one(this.parts.referenceFrom())),
				this.privately.hidden(person.id(), TalentField.HIDDEN_REFERENCE, draw.one(this.parts.referenceText())));
	}

	private Certificate hiddenCertificate(ExamplePerson person, List<Certificate> shown, Draw draw) {
		List<Map.Entry<String, Integer>> others = kinds(person.main()).stream()
			.filter((kind) -> shown.stream().noneMatch((one) -> one.name().value().equals(kind.getKey())))
			.toList();
		Certificate plain = certificate("certificaat-niet-getoond", draw.one(others), draw);
		LocalDate last = Optional.ofNullable(plain.validUntil()).orElse(this.today.plusDays(draw.between(30, 900)));
		return new Certificate(plain.id(),
				this.privately.hidden(person.id(), TalentField.HIDDEN_CERTIFICATE, plain.name().value()),
				this.privately.day(person.id(), TalentField.HIDDEN_CERTIFICATE_DAY, last));
	}

	private List<Map.Entry<String, Integer>> kinds(CommonOccupation occupation) {
		Map<String, Integer> ofBranch = this.parts.sectorCertificates()
			.getOrDefault(occupation.sector(), Map.<String, Integer>of());
		return Stream.concat(ofBranch.entrySet().stream(), this.parts.certificates().entrySet().stream())
			.sorted(Map.Entry.comparingByKey())
			.toList();
	}

	private Certificate certificate(String id, Map.Entry<String, Integer> kind, Draw draw) {
		int years = kind.getValue();
		LocalDate until = (years > 0) ? this.today.plusDays(draw.between(20, years * DAYS_A_YEAR)) : null;
		return new Certificate(new ItemId(id), new PublicText(kind.getKey()), until);
	}

}
