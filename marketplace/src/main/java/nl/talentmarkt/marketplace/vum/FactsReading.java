package nl.talentmarkt.marketplace.vum;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.talent.TalentProfile;
import nl.talentmarkt.marketplace.work.Availability;
import nl.talentmarkt.marketplace.work.CefrLevel;
import nl.talentmarkt.marketplace.work.DrivingLicence;
import nl.talentmarkt.marketplace.work.LanguageLevels;
import nl.talentmarkt.marketplace.work.LanguageSkill;
import nl.talentmarkt.marketplace.work.Mobility;
import nl.talentmarkt.marketplace.work.Place;
import nl.talentmarkt.marketplace.work.Places;
import nl.talentmarkt.marketplace.work.Transport;

/** Reads the hard facts: hours, places, languages. */
final class FactsReading {

	private static final int MOST_HOURS = 40;

	private static final int FARTHEST = 200;

	private static final Set<DayOfWeek> OFFICE_DAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

	private static final Pattern LANGUAGE = Pattern.compile("[a-z]{3}");

	private static final Set<Integer> LEVEL_NOT_KNOWN = Set.of(0, 8);

	private final ReportLines report;

	private final Places places;

	private final LocalDate today;

	FactsReading(ReportLines report, Places places, LocalDate today) {
		this.report = report;
		this.places = places;
		this.today = today;
	}

	@Nullable Availability availability(VumNode seeker) {
		Optional<VumNode> hours = seeker.object("werktijden");
		Optional<Integer> least = hours.flatMap((node) -> hours(node, "aantalWerkurenPerWeekMinimaal"));
		Optional<Integer> most = hours.flatMap((node) -> hours(node, "aantalWerkurenPerWeekMaximaal"));
		Set<DayOfWeek> days = hours.map(this::days).orElseGet(Set::of);
		Optional<VumNode> flexibility = seeker.object("flexibiliteit");
		Optional<LocalDate> from = flexibility.flatMap((node) -> node.date("datumAanvangBeschikbaarVoorWerk"));
		flexibility.ifPresent(this::leaveTheRestOfFlexibility);
		hours.ifPresent(VumNode::leaveTheRest);
		String beginning = "flexibiliteit.datumAanvangBeschikbaarVoorWerk";
		if (least.isEmpty() && most.isEmpty()) {
			from.ifPresent((date) -> this.report.left(beginning, Remark.LACKS_ANOTHER, date));
			return null;
		}
		from.ifPresentOrElse((date) -> this.report.taken(beginning, date),
				() -> this.report.mapped(beginning, Remark.FILLED_IN, "", this.today));
		int top = most.orElseGet(() -> filledIn("werktijden.aantalWerkurenPerWeekMaximaal", least.orElse(MOST_HOURS)));
		int bottom = least.orElseGet(() -> filledIn("werktijden.aantalWerkurenPerWeekMinimaal", 1));
		if (bottom > top) {
			this.report.mapped("werktijden.aantalWerkurenPerWeekMinimaal", Remark.LIMITED, bottom, top);
		}
		return new Availability(Math.min(bottom, top), top, days, from.orElse(this.today));
	}

	private Optional<Integer> hours(VumNode node, String name) {
		return node.number(name).map((hours) -> limited(node.field(name), hours, MOST_HOURS));
	}

	private int limited(String field, int value, int most) {
		int within = Math.clamp(value, 1, most);
		if (within == value) {
			this.report.taken(field, value);
		}
		else {
			this.report.mapped(field, Remark.LIMITED, value, within);
		}
		return within;
	}

	private int filledIn(String field, int value) {
		this.report.mapped(field, Remark.FILLED_IN, "", value);
		return value;
	}

	private Set<DayOfWeek> days(VumNode hours) {
		Optional<Integer> officeHours = hours.number("indicatieKantoortijden");
		String field = hours.field("indicatieKantoortijden");
		if (officeHours.filter((answer) -> answer == VumCodes.YES).isPresent()) {
			this.report.mapped(field, Remark.TRANSLATED, VumCodes.YES, "MONDAY-FRIDAY");
			return OFFICE_DAYS;
		}
		officeHours.ifPresent((answer) -> this.report.left(field,
				(answer == VumCodes.NO) ? Remark.NO_PLACE_FOR_IT : Remark.NOT_KNOWN, answer));
		return Set.of();
	}

	private void leaveTheRestOfFlexibility(VumNode flexibility) {
		flexibility.leave("datumEindeBeschikbaarVoorWerk", Remark.NO_PLACE_FOR_IT);
		flexibility.leave("indicatieOnregelmatigWerkOfPloegendienst", Remark.NO_PLACE_FOR_IT);
		flexibility.leaveTheRest();
	}

	@Nullable Mobility mobility(VumNode seeker, Optional<VumNode> qualification) {
		Set<Transport> transport = transport(seeker);
		Set<DrivingLicence> licences = qualification.map(this::licences).orElseGet(Set::of);
		Optional<VumNode> mobility = seeker.object("mobiliteit");
		Optional<Place> place = mobility.flatMap(this::place);
		Optional<Integer> distance = mobility.flatMap((node) -> node.number("maximaleReisafstand")
			.map((kilometres) -> limited(node.field("maximaleReisafstand"), kilometres, FARTHEST)));
		mobility.ifPresent((node) -> node.leave("maximaleReistijd", Remark.NO_PLACE_FOR_IT));
		mobility.ifPresent(VumNode::leaveTheRest);
		if (place.isEmpty() || distance.isEmpty()) {
			Stream.of(transport, licences)
				.filter((known) -> !known.isEmpty())
				.forEach((known) -> this.report.note("mobiliteit", Remark.LACKS_ANOTHER));
			return null;
		}
		return new Mobility(place.get().name(), distance.get(), transport, licences);
	}

	/** Only the town is kept: a whole postcode is a street. */
	private Optional<Place> place(VumNode mobility) {
		String field = mobility.field("bemiddelingspostcode");
		return mobility.text("bemiddelingspostcode").flatMap((postcode) -> {
			Optional<Place> place = this.places.find(postcode);
			String digits = postcode.strip().substring(0, Math.min(4, postcode.strip().length()));
			place.ifPresentOrElse((known) -> this.report.mapped(field, Remark.TOWN_OF_POSTCODE, digits, known.name()),
					() -> this.report.left(field, Remark.NO_SUCH_CODE, digits));
			return place;
		});
	}

	private Set<Transport> transport(VumNode seeker) {
		Set<Transport> transport = EnumSet.noneOf(Transport.class);
		for (VumNode vehicle : seeker.objects("vervoermiddel")) {
			String field = vehicle.field("codeVervoermiddel");
			boolean available = vehicle.number("indicatieBeschikbaarVoorWoonWerkverkeer")
				.filter((answer) -> answer == VumCodes.NO)
				.isEmpty();
			vehicle.number("codeVervoermiddel").ifPresent((code) -> {
				Optional<Transport> known = VumCodes.transport(code);
				if (known.isEmpty() || !available) {
					this.report.left(field, available ? Remark.NO_PLACE_FOR_IT : Remark.NOT_FOR_COMMUTING, code);
				}
				else {
					transport.add(known.get());
					this.report.mapped(field, Remark.TRANSLATED, code, known.get());
				}
			});
			vehicle.leave("indicatieBeschikbaarVoorUitvoeringWerk", Remark.NO_PLACE_FOR_IT);
			vehicle.leaveTheRest();
		}
		return transport;
	}

	private Set<DrivingLicence> licences(VumNode qualification) {
		Set<DrivingLicence> licences = EnumSet.noneOf(DrivingLicence.class);
		for (VumNode licence : qualification.objects("rijbewijs")) {
			String field = licence.field("codeSoortRijbewijs");
			licence.text("codeSoortRijbewijs").ifPresent((code) -> VumCodes.licence(code).ifPresentOrElse((known) -> {
				licences.add(known);
				if (known.name().equals(code)) {
					this.report.taken(field, code);
				}
				else {
					this.report.mapped(field, Remark.TRANSLATED, code, known);
				}
			}, () -> this.report.left(field,
					VumCodes.isOtherLicence(code) ? Remark.NO_PLACE_FOR_IT : Remark.NO_SUCH_CODE, code)));
			licence.leaveTheRest();
		}
		return licences;
	}

	List<LanguageSkill> languages(VumNode qualification) {
		List<LanguageSkill> skills = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (VumNode language : qualification.objects("taalbeheersing")) {
			String field = language.field("codeTaal");
			Optional<String> code = language.text("codeTaal");
			Optional<LanguageLevels> levels = levels(language);
			language.leaveTheRest();
			if (code.isEmpty() || levels.isEmpty()) {
				this.report.left(field, Remark.LACKS_ANOTHER, code.orElse(""));
			}
			else if (!LANGUAGE.matcher(code.get()).matches()) {
				this.report.note(field, Remark.NO_SUCH_CODE);
			}
			else if (skills.size() == TalentProfile.MOST_ENTRIES || !seen.add(code.get())) {
				this.report.left(field, seen.contains(code.get()) ? Remark.TWICE : Remark.NO_ROOM, code.get());
			}
			else {
				String known = VumCodes.language(code.get());
				this.report.mapped(field, Remark.TRANSLATED, code.get(), known);
				skills.add(new LanguageSkill(known, levels.get(), LanguageSkill.Source.SELF, this.today));
			}
		}
		return skills;
	}

	/** A skill that nobody mentions is put on the lowest level that was mentioned. */
	private Optional<LanguageLevels> levels(VumNode language) {
		Optional<CefrLevel> listening = level(language, "codeNiveauTaalbeheersingLuisteren");
		Optional<CefrLevel> reading = level(language, "codeNiveauTaalbeheersingLezen");
		Optional<CefrLevel> speaking = level(language, "codeNiveauTaalbeheersingMondeling");
		Optional<CefrLevel> writing = level(language, "codeNiveauTaalbeheersingSchriftelijk");
		List<Optional<CefrLevel>> all = List.of(listening, reading, speaking, writing);
		Optional<CefrLevel> lowest = all.stream().flatMap(Optional::stream).min(CefrLevel::compareTo);
		lowest.filter((level) -> all.stream().anyMatch(Optional::isEmpty))
			.ifPresent((level) -> this.report.mapped(language.field("codeNiveauTaalbeheersing"), Remark.FILLED_IN, "",
					level));
		return lowest.map((level) -> new LanguageLevels(listening.orElse(level), reading.orElse(level),
				speaking.orElse(level), speaking.orElse(level), writing.orElse(level)));
	}

	private Optional<CefrLevel> level(VumNode language, String name) {
		Optional<Integer> code = language.number(name);
		Optional<CefrLevel> level = code.flatMap(VumCodes::languageLevel);
		String field = language.field(name);
		level.ifPresent((known) -> this.report.mapped(field, Remark.TRANSLATED, code.get(), known));
		if (level.isEmpty()) {
			code.ifPresent((other) -> this.report.left(field,
					LEVEL_NOT_KNOWN.contains(other) ? Remark.NOT_KNOWN : Remark.NO_SUCH_CODE, other));
		}
		return level;
	}

}
