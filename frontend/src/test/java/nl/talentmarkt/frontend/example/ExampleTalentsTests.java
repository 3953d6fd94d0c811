package nl.talentmarkt.frontend.example;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;
import org.junit.jupiter.api.Test;

import nl.talentmarkt.marketplace.talent.CoachNotes;
import nl.talentmarkt.marketplace.talent.Consent;
import nl.talentmarkt.marketplace.talent.Diploma;
import nl.talentmarkt.marketplace.talent.Editor;
import nl.talentmarkt.marketplace.talent.Portfolio;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.text.BsnLikeNumbers;
import nl.talentmarkt.marketplace.work.Availability;
import nl.talentmarkt.marketplace.work.CefrLevel;
import nl.talentmarkt.marketplace.work.Mobility;
import nl.talentmarkt.marketplace.work.Occupation;
import nl.talentmarkt.marketplace.work.Place;
import nl.talentmarkt.marketplace.work.WorkingLevel;

import static org.assertj.core.api.Assertions.assertThat;

class ExampleTalentsTests {

	/** What is stored nowhere: nationality, country of birth, religion, health. */
	private static final Pattern FORBIDDEN = Pattern.compile(
			"\\b(syri\\w*|eritre\\w*|afgha\\w*|irak\\w*|iran\\w*|somali\\w*|turk\\w*|koerd\\w*|oekra\\w*|jemen\\w*|soedan\\w*"
					+ "|ethiopi\\w*|congo\\w*|colombia\\w*|palestij\\w*|arabier\\w*|moslim\\w*|islam\\w*|christ\\w*|joods\\w*"
					+ "|moskee|kerk|gebed|ramadan|hoofddoek|ziek|ziekte|handicap|trauma\\w*|medicatie|rugklacht\\w*"
					+ "|vluchteling\\w*|nationaliteit|geboren|etnisch\\w*|bsn)\\b");

	@Test
	void makesTheSamePersonsEachTime() {
		List<Talent> once = ExampleWorld.talents().next(300);
		ExampleTalents inParts = ExampleWorld.talents();
		List<Talent> again = new ArrayList<>(inParts.next(120));
		again.addAll(inParts.next(180));
		assertThat(again).isEqualTo(once);
		ExampleTalents later = ExampleWorld.talents();
		later.skip(200);
		assertThat(later.next(100)).isEqualTo(once.subList(200, 300));
	}

	@Test
	void startsWithAWelderNearTheMetalCompany() {
		Talent welder = ExampleWorld.talents().next(1).getFirst();
		assertThat(welder.code()).isEqualTo(new TalentCode("T-7K3Q"));
		assertThat(welder.coach().value()).isEqualTo("fatima");
		assertThat(welder.isVisibleToEmployers()).isTrue();
		assertThat(welder.profile().occupations().getFirst().label()).isEqualTo("lasser");
		Place home = ExampleWorld.PLACES.find(mobility(welder).place()).orElseThrow();
		Place work = ExampleWorld.PLACES.find("Hengelo").orElseThrow();
		assertThat(home.kilometresTo(work)).isLessThan(mobility(welder).largestDistance());
	}

	@Test
	void showsMostOfThemToEmployersButNotAll() {
		List<Talent> talents = ExampleWorld.talents().next(300);
		assertThat(talents.stream().filter(Talent::isVisibleToEmployers)).hasSizeBetween(240, 270);
		assertThat(talents).anyMatch((talent) -> talent.showConsent() == null && talent.confirmation() == null);
		assertThat(talents).anyMatch((talent) -> talent.showConsent() != null && talent.confirmation() == null);
		assertThat(talents).anyMatch((talent) -> talent.showConsent() != null && !talent.showConsent().stands());
	}

	@Test
	void variesWhatPeopleBring() {
		List<Talent> talents = ExampleWorld.talents().next(300);
		assertThat(talents.stream()
			.flatMap((talent) -> talent.profile().occupations().stream().limit(1))
			.map(Occupation::label)
			.distinct()).hasSizeGreaterThan(100);
		assertThat(talents.stream()
			.flatMap((talent) -> Stream.ofNullable(talent.profile().mobility()))
			.map(Mobility::place)
			.distinct()).hasSizeGreaterThan(25);
		assertThat(talents.stream().map((talent) -> talent.profile().level()).distinct())
			.contains(WorkingLevel.values());
		assertThat(talents.stream()
			.map((talent) -> talent.profile().languages().getFirst().levels().speaking())
			.distinct()).contains(CefrLevel.ALFA, CefrLevel.A2, CefrLevel.B1, CefrLevel.B2);
		assertThat(talents.stream().map(Talent::coach).distinct()).hasSize(12);
	}

	@Test
	void writesNoParagraphTwice() {
		List<Talent> talents = ExampleWorld.talents().next(300);
		assertThat(talents.stream()
			.flatMap((talent) -> talent.profile().occupations().stream().limit(1))
			.map(Occupation::tasks)).doesNotHaveDuplicates();
		assertThat(talents.stream().map((talent) -> talent.details().pitch()).filter((pitch) -> pitch != null))
			.doesNotHaveDuplicates();
		assertThat(talents.stream().map((talent) -> talent.details().curriculumVitae()).filter((cv) -> cv != null))
			.doesNotHaveDuplicates();
	}

	@Test
	void keepsLessonsOutOfTheFreeDays() {
		assertThat(ExampleWorld.talents().next(300)).allSatisfy((talent) -> {
			Availability availability = talent.profile().availability();
			if (availability != null) {
				assertThat(talent.notes().lessonDays()).noneMatch(availability.days()::contains);
				assertThat(availability.mostHours()).isLessThanOrEqualTo(8 * availability.days().size());
				assertThat(availability.from()).isAfterOrEqualTo(LocalDate.now(ExampleWorld.CLOCK));
			}
		});
	}

	@Test
	void writesNothingThatIsStoredNowhere() {
		for (Talent talent : ExampleWorld.talents().next(2000)) {
			String texts = texts(talent);
			assertThat(texts).doesNotContain("{", "}", "  ");
			assertThat(BsnLikeNumbers.in(texts)).as(texts).isFalse();
			assertThat(FORBIDDEN.matcher(texts.toLowerCase(Locale.ROOT)).results().map((found) -> found.group()))
				.as(texts)
				.isEmpty();
		}
	}

	@Test
	void givesEachOfManyACodeOfItsOwn() {
		ExampleTalents talents = ExampleWorld.talents();
		Set<TalentCode> codes = new HashSet<>();
		long start = processorTime();
		for (int batch = 0; batch < 150; batch++) {
			talents.next(1000).forEach((talent) -> codes.add(talent.code()));
		}
		// Processor time: other work on the machine has no say in it.
		System.out.printf(Locale.ROOT, "150,000 example talents took %.1f s of processor time%n",
				(processorTime() - start) / 1e9);
		assertThat(codes).hasSize(150_000);
	}

	@Test
	void fillsEveryPartOfAProfile() {
		List<Talent> talents = ExampleWorld.talents().next(300);
		List<Diploma> diplomas = talents.stream().flatMap((talent) -> talent.profile().diplomas().stream()).toList();
		assertThat(diplomas).extracting(Diploma::valuation).contains(Diploma.Valuation.values());
		assertThat(talents.stream().filter((talent) -> !talent.profile().interests().isEmpty())).hasSizeBetween(180,
				290);
		assertThat(talents.stream().filter((talent) -> !talent.profile().certificates().isEmpty())).hasSizeBetween(120,
				240);
		assertThat(talents.stream().map((talent) -> talent.notes().rightToWork()).filter(Objects::nonNull))
			.extracting(CoachNotes.RightToWork::permission)
			.contains(CoachNotes.WorkPermission.values());
		assertThat(talents).anyMatch((talent) -> talent.notes().readinessTalk() != null)
			.anyMatch((talent) -> talent.notes().constraints() != null);
	}

	@Test
	void showsTheRightToWorkThatTheCoachVerified() {
		assertThat(ExampleWorld.talents().next(300)).allSatisfy((talent) -> {
			CoachNotes.RightToWork right = talent.notes().rightToWork();
			boolean free = right != null && right.permission() == CoachNotes.WorkPermission.FREE;
			assertThat(talent.profile().freeToWork()).isEqualTo(free);
			assertThat(talent.edited().freeToWork()).isEqualTo(free);
		});
	}

	@Test
	void showsOfAPortfolioWhatWasApprovedAndNothingElse() {
		List<Talent> talents = ExampleWorld.talents().next(300);
		assertThat(talents).allSatisfy((talent) -> {
			Portfolio portfolio = talent.portfolio();
			assertThat(talent.profile().references())
				.containsExactlyElementsOf(portfolio.references().stream().filter(approvedIn(portfolio)).toList());
			assertThat(talent.profile().certificates())
				.containsExactlyElementsOf(portfolio.certificates().stream().filter(approvedIn(portfolio)).toList());
		});
		assertThat(talents).anyMatch((talent) -> !talent.portfolio().references().equals(talent.profile().references()))
			.anyMatch((talent) -> !talent.portfolio().certificates().equals(talent.profile().certificates()));
	}

	@Test
	void letsSomeProposeWordsThatTheCoachDidNotReadYet() {
		List<Talent> talents = ExampleWorld.talents().next(300);
		List<Talent> proposing = talents.stream().filter((talent) -> talent.proposal() != null).toList();
		assertThat(proposing).hasSizeBetween(10, 30).allSatisfy((talent) -> {
			assertThat(talent.confirmation()).isNotNull();
			assertThat(talent.edited().competences()).hasSizeGreaterThan(talent.profile().competences().size());
			assertThat(talent.describe(talent.edited(), Editor.TALENT).events()).isEmpty();
		});
	}

	@Test
	void leavesDraftsThatNoCoachCouldConfirmYet() {
		List<Talent> talents = ExampleWorld.talents().next(300);
		List<Talent> drafts = talents.stream().filter((talent) -> !talent.profile().missing().isEmpty()).toList();
		assertThat(drafts).hasSizeBetween(5, 30).noneMatch(Talent::isVisibleToEmployers);
		assertThat(drafts).anyMatch((talent) -> talent.origin() != null)
			.anyMatch((talent) -> talent.origin() == null)
			.anyMatch((talent) -> talent.details().firstName() == null);
		assertThat(talents.stream().filter((talent) -> talent.confirmation() != null))
			.allMatch((talent) -> talent.profile().missing().isEmpty());
	}

	@Test
	void remembersConsentThatWasTakenBackAndGivenAgain() {
		List<Talent> talents = ExampleWorld.talents().next(300);
		assertThat(talents.stream().map(ExampleTalentsTests::shown).filter((shown) -> shown.size() == 2))
			.hasSizeBetween(10, 45)
			.allSatisfy((shown) -> {
				Consent earlier = shown.getFirst();
				Consent latest = shown.getLast();
				assertThat(Optional.ofNullable(earlier.withdrawal()).map(Consent.Withdrawal::at).orElseThrow())
					.isBetween(earlier.givenAt(), latest.givenAt());
				assertThat(latest.stands()).isTrue();
			});
	}

	@Test
	void letsATestMarkEveryPrivateText() {
		List<Talent> talents = ExampleWorld
			.talents((talent, field, text) -> text + " MARK-" + talent.value() + "-" + field)
			.next(300);
		assertThat(talents).allSatisfy((talent) -> assertThat(talent.profile().toString()).doesNotContain("MARK"));
		Talent welder = talents.getFirst();
		assertThat(welder.name()).endsWith("MARK-" + welder.id() + "-" + TalentField.FIRST_NAME);
		String all = talents.toString();
		for (TalentField field : TalentField.values()) {
			if (!field.name().endsWith("_DAY")) {
				assertThat(all).contains("-" + field);
			}
		}
	}

	private static long processorTime() {
		return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
	}

	private static String texts(Talent talent) {
		List<String> texts = new ArrayList<>();
		talent.edited()
			.occupations()
			.forEach((occupation) -> texts.add(occupation.label() + ": " + occupation.tasks()));
		talent.edited().interests().forEach((interest) -> texts.add(interest.value()));
		talent.edited().diplomas().forEach((diploma) -> texts.add(diploma.name().value()));
		talent.portfolio().certificates().forEach((certificate) -> texts.add(certificate.name().value()));
		talent.edited().competences().forEach((competence) -> texts.add(competence.value()));
		talent.portfolio().references().forEach((reference) -> texts.add(reference.from() + ": " + reference.text()));
		texts.add(talent.name());
		CoachNotes notes = talent.notes();
		Stream
			.of(talent.details().curriculumVitae(), talent.details().pitch(), notes.notes(), notes.noGoTasks(),
					notes.constraints(), notes.dream(), notes.nextStep(), notes.longTermGoal())
			.filter(Objects::nonNull)
			.forEach((text) -> texts.add(text.value()));
		Stream.ofNullable(notes.readinessTalk()).forEach((talk) -> texts.add(talk.result().value()));
		return String.join("\n", texts);
	}

	private static List<Consent> shown(Talent talent) {
		return talent.consents()
			.given()
			.stream()
			.filter((consent) -> consent.purpose() == Consent.Purpose.SHOW_TO_EMPLOYERS)
			.toList();
	}

	private static Mobility mobility(Talent talent) {
		return Optional.ofNullable(talent.profile().mobility()).orElseThrow();
	}

	private static Predicate<Portfolio.Item> approvedIn(Portfolio portfolio) {
		return (item) -> portfolio.isApproved(item.id());
	}

}
