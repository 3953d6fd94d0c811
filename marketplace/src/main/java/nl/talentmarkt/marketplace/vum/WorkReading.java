package nl.talentmarkt.marketplace.vum;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.talent.TalentProfile;
import nl.talentmarkt.marketplace.text.PublicText;
import nl.talentmarkt.marketplace.work.OfferKind;
import nl.talentmarkt.marketplace.work.Sector;
import nl.talentmarkt.marketplace.work.WorkingLevel;

/** Reads which work somebody looks for. */
final class WorkReading {

	private static final int LONGEST_INTEREST = 120;

	/** Zero is not applicable, seven not known yet. */
	private static final Set<Integer> NO_LEVEL = Set.of(0, 7);

	/** Somebody without primary school; our levels begin with it. */
	private static final int BELOW_OUR_LEVELS = 1;

	private static final Pattern ADDRESS = Pattern.compile("https?://[\\x21-\\x7E&&[^\"<>\\\\^`{|}]]{1,250}");

	private final ReportLines report;

	private final Texts texts;

	private final Set<String> unnamed = new LinkedHashSet<>();

	WorkReading(ReportLines report) {
		this.report = report;
		this.texts = new Texts(report);
	}

	void occupations(VumNode seeker) {
		for (VumNode wanted : seeker.objects("bemiddelingsberoep")) {
			occupation(wanted);
		}
	}

	/** Addresses have no names: the coach gives them one. */
	void occupation(VumNode occupation) {
		occupation.text("codeBeroepsnaam").ifPresent((address) -> {
			String field = occupation.field("codeBeroepsnaam");
			if (!ADDRESS.matcher(address).matches()) {
				this.report.note(field, Remark.NO_SUCH_CODE);
			}
			else if (this.unnamed.contains(address)) {
				this.report.left(field, Remark.TWICE, lastPart(address));
			}
			else if (this.unnamed.size() == TalentProfile.MOST_ENTRIES) {
				this.report.left(field, Remark.NO_ROOM, lastPart(address));
			}
			else {
				this.unnamed.add(address);
				this.report.mapped(field, Remark.TO_BE_NAMED, lastPart(address), "");
			}
		});
		occupation.leaveTheRest();
	}

	private static String lastPart(String address) {
		return address.substring(address.lastIndexOf('/') + 1);
	}

	List<String> unnamed() {
		return List.copyOf(this.unnamed);
	}

	List<PublicText> interests(VumNode qualification) {
		Set<PublicText> interests = new LinkedHashSet<>();
		for (VumNode interest : qualification.objects("interesse")) {
			String field = interest.field("naamInteresse");
			interest.text("naamInteresse")
				.flatMap((name) -> this.texts.publicText(field, name, LONGEST_INTEREST))
				.ifPresent((name) -> interest(field, name, interests));
			interest.leaveTheRest();
		}
		return List.copyOf(interests);
	}

	private void interest(String field, PublicText name, Set<PublicText> interests) {
		if (interests.size() == TalentProfile.MOST_ENTRIES) {
			this.report.note(field, Remark.NO_ROOM);
		}
		else {
			this.report.note(field, interests.add(name) ? Remark.TAKEN : Remark.TWICE);
		}
	}

	/**
	 * The standard's list of competences has codes only, and no names that are public.
	 */
	void competences(VumNode qualification) {
		for (VumNode competence : qualification.objects("competentiebeheersing")) {
			String field = competence.field("codeCompetentie");
			competence.text("codeCompetentie")
				.ifPresent((code) -> this.report.left(field, Remark.CODE_WITHOUT_NAME, code));
			competence.leaveTheRest();
		}
	}

	@Nullable WorkingLevel level(VumNode qualification) {
		String name = "codeWerkEnDenkniveauWerkzoekende";
		Optional<Integer> code = qualification.number(name);
		Optional<WorkingLevel> level = code.flatMap(VumCodes::level);
		level.ifPresent((known) -> this.report.mapped(qualification.field(name), Remark.TRANSLATED, code.get(), known));
		if (level.isEmpty()) {
			code.ifPresent((other) -> this.report.left(qualification.field(name), withoutLevel(other), other));
		}
		return level.orElse(null);
	}

	private static Remark withoutLevel(int code) {
		return NO_LEVEL.contains(code) ? Remark.NOT_KNOWN
				: (code == BELOW_OUR_LEVELS) ? Remark.NO_PLACE_FOR_IT : Remark.NO_SUCH_CODE;
	}

	Set<Sector> sectors(VumNode seeker) {
		Set<Sector> sectors = EnumSet.noneOf(Sector.class);
		for (VumNode node : seeker.objects("sector")) {
			String field = node.field("codeSbi");
			node.number("codeSbi").ifPresent((sbi) -> {
				Optional<Sector> sector = (sbi > 0 && sbi < 100_000) ? VumCodes.sector(sbi) : Optional.empty();
				sector.ifPresentOrElse((known) -> {
					sectors.add(known);
					this.report.mapped(field, Remark.TRANSLATED, sbi, known);
				}, () -> this.report.left(field, Remark.NO_PLACE_FOR_IT, sbi));
			});
			node.leaveTheRest();
		}
		return sectors;
	}

	Set<OfferKind> offerKinds(VumNode seeker) {
		Set<OfferKind> kinds = EnumSet.noneOf(OfferKind.class);
		for (VumNode contract : seeker.objects("contractvorm")) {
			String field = contract.field("codeTypeOvereenkomst");
			contract.text("codeTypeOvereenkomst")
				.ifPresent((code) -> VumCodes.offerKind(code).ifPresentOrElse((kind) -> {
					kinds.add(kind);
					this.report.mapped(field, Remark.TRANSLATED, code, kind);
				}, () -> this.report.left(field, Remark.NO_SUCH_CODE, code)));
			contract.leave("codeTypeArbeidscontract", Remark.NO_PLACE_FOR_IT);
			contract.leaveTheRest();
		}
		return kinds;
	}

}
