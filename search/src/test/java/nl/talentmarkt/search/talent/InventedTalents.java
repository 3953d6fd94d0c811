package nl.talentmarkt.search.talent;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.talent.CoachConfirmation;
import nl.talentmarkt.marketplace.talent.CoachNotes;
import nl.talentmarkt.marketplace.talent.Consent;
import nl.talentmarkt.marketplace.talent.Consents;
import nl.talentmarkt.marketplace.talent.ItemId;
import nl.talentmarkt.marketplace.talent.Portfolio;
import nl.talentmarkt.marketplace.talent.Reference;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.TalentDetails;
import nl.talentmarkt.marketplace.talent.TalentProfile;
import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.text.PublicText;
import nl.talentmarkt.marketplace.work.Availability;
import nl.talentmarkt.marketplace.work.CefrLevel;
import nl.talentmarkt.marketplace.work.CommonOccupation;
import nl.talentmarkt.marketplace.work.DrivingLicence;
import nl.talentmarkt.marketplace.work.LanguageLevels;
import nl.talentmarkt.marketplace.work.LanguageSkill;
import nl.talentmarkt.marketplace.work.Mobility;
import nl.talentmarkt.marketplace.work.OfferKind;
import nl.talentmarkt.marketplace.work.Transport;
import nl.talentmarkt.marketplace.work.WorkingLevel;

/** Talents that differ as much as real ones, and are the same in every run. */
final class InventedTalents {

	static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

	static final Consent.Withdrawal WITHDRAWAL = new Consent.Withdrawal(new AccountId("account-1"), NOW);

	private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final List<String> OTHER_LANGUAGES = List.of("ar", "ti", "tr", "fa", "uk", "en", "fr");

	private static final List<String> COMPETENCES = List.of("nauwkeurig", "samenwerken", "klantgericht",
			"zelfstandig werken", "plannen", "leergierig", "goed met kinderen", "technisch inzicht");

	private InventedTalents() {
	}

	static List<Talent> many(int count) {
		return IntStream.range(0, count).mapToObj(InventedTalents::visible).toList();
	}

	/** The talent with a number, visible to employers, not stored yet. */
	static Talent visible(int number) {
		return with(number, profile(number));
	}

	static Talent with(int number, TalentProfile profile) {
		CoachId coach = new CoachId("coach-1");
		Instant shown = NOW.minus(number % 400, ChronoUnit.DAYS);
		Consent consent = consent(shown);
		return new Talent(new TalentId("talent-" + number), code(number), coach, new OrganisationId("organisation-1"),
				profile, null, Portfolio.EMPTY,
				new TalentDetails("Voornaamgeheim" + number, new FreeText("Cvgeheim"), new FreeText("Pitchgeheim")),
				new CoachNotes(new FreeText("Notitiegeheim"), new FreeText("Nogogeheim"), Set.of(DayOfWeek.SUNDAY),
						new FreeText("Rekeninggeheim"), new FreeText("Droomgeheim"), new FreeText("Stapgeheim"),
						new FreeText("Doelgeheim"), null, null),
				new Consents(List.of(consent)), new CoachConfirmation(coach, shown), null, 0);
	}

	/** A consent that was given today. */
	static Consent consent() {
		return consent(NOW);
	}

	private static Consent consent(Instant givenAt) {
		return new Consent(Consent.Purpose.SHOW_TO_EMPLOYERS, "2026-01", "nl", Consent.Way.ONLINE, givenAt,
				new AccountId("account-1"), null);
	}

	static TalentCode code(int number) {
		StringBuilder code = new StringBuilder("T-");
		int rest = number;
		for (int position = 0; position < 5; position++) {
			code.append(ALPHABET.charAt(rest % ALPHABET.length()));
			rest /= ALPHABET.length();
		}
		return new TalentCode(code.toString());
	}

	static TalentProfile profile(int number) {
		RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(number);
		List<CommonOccupation> jobs = new ArrayList<>();
		jobs.add(InventedWork.JOBS.get(number % InventedWork.JOBS.size()));
		if (random.nextInt(3) == 0) {
			CommonOccupation second = one(InventedWork.JOBS, random);
			if (!jobs.contains(second)) {
				jobs.add(second);
			}
		}
		int least = random.nextInt(8, 25);
		return TalentProfile.EMPTY.change()
			.occupations(jobs.stream().map((job) -> InventedWork.occupation(job, random.nextInt(20))).toList())
			.sectors(Set.copyOf(jobs.stream().map(CommonOccupation::sector).distinct().toList()))
			.level(one(List.of(WorkingLevel.values()), random))
			.languages(languages(random))
			.competences(Stream.of(COMPETENCES.get(number % 8), COMPETENCES.get((number + 1 + random.nextInt(6)) % 8))
				.map(PublicText::new)
				.toList())
			.availability(new Availability(least, random.nextInt(least, 41), days(random),
					TODAY.plusDays(random.nextInt(150) - 30)))
			.mobility(new Mobility(one(InventedWork.TOWNS, random), random.nextInt(5, 60),
					EnumSet.of(one(List.of(Transport.values()), random)),
					random.nextInt(3) == 0 ? Set.of(DrivingLicence.B) : Set.of()))
			.offerKinds(EnumSet.of(one(List.of(OfferKind.values()), random), one(List.of(OfferKind.values()), random)))
			.openToOtherWork(random.nextBoolean())
			.references(random.nextInt(4) == 0 ? List.of(new Reference(new ItemId("buurthuis"),
					new PublicText("Teamleider, buurthuis"), new PublicText("Komt op tijd en helpt graag.")))
					: List.of())
			.build();
	}

	private static List<LanguageSkill> languages(RandomGenerator random) {
		CefrLevel dutch = one(List.of(CefrLevel.values()), random);
		return List.of(
				new LanguageSkill("nl", LanguageLevels.all(dutch), LanguageSkill.Source.SCHOOL, TODAY.minusMonths(3)),
				new LanguageSkill(one(OTHER_LANGUAGES, random), LanguageLevels.all(CefrLevel.C2),
						LanguageSkill.Source.SELF, TODAY.minusMonths(5)));
	}

	private static Set<DayOfWeek> days(RandomGenerator random) {
		Set<DayOfWeek> days = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
		days.remove(DayOfWeek.of(random.nextInt(1, 6)));
		days.remove(DayOfWeek.of(random.nextInt(1, 6)));
		return days;
	}

	private static <T> T one(List<T> options, RandomGenerator random) {
		return options.get(random.nextInt(options.size()));
	}

}
