package nl.talentmarkt.frontend.example;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import com.sun.management.OperatingSystemMXBean;
import org.junit.jupiter.api.Test;

import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.text.BsnLikeNumbers;
import nl.talentmarkt.marketplace.work.Availability;
import nl.talentmarkt.marketplace.work.CefrLevel;
import nl.talentmarkt.marketplace.work.Mobility;
import nl.talentmarkt.marketplace.work.Place;

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
		assertThat(talents.stream().map((talent) -> talent.profile().occupations().getFirst().label()).distinct())
			.hasSizeGreaterThan(100);
		assertThat(talents.stream().map((talent) -> mobility(talent).place()).distinct()).hasSizeGreaterThan(25);
		assertThat(talents.stream().map((talent) -> talent.profile().level()).distinct()).hasSize(7);
		assertThat(talents.stream()
			.map((talent) -> talent.profile().languages().getFirst().levels().speaking())
			.distinct()).contains(CefrLevel.ALFA, CefrLevel.A2, CefrLevel.B1, CefrLevel.B2);
		assertThat(talents.stream().map(Talent::coach).distinct()).hasSize(12);
	}

	@Test
	void writesNoParagraphTwice() {
		List<Talent> talents = ExampleWorld.talents().next(300);
		assertThat(talents.stream().map((talent) -> talent.profile().occupations().getFirst().tasks()))
			.doesNotHaveDuplicates();
		assertThat(talents.stream().map((talent) -> talent.details().pitch()).filter((pitch) -> pitch != null))
			.doesNotHaveDuplicates();
		assertThat(talents.stream().map((talent) -> talent.details().curriculumVitae()).filter((cv) -> cv != null))
			.doesNotHaveDuplicates();
	}

	@Test
	void keepsLessonsOutOfTheFreeDays() {
		assertThat(ExampleWorld.talents().next(300)).allSatisfy((talent) -> {
			assertThat(talent.notes().lessonDays()).noneMatch(availability(talent).days()::contains);
			assertThat(availability(talent).mostHours()).isLessThanOrEqualTo(8 * availability(talent).days().size());
			assertThat(availability(talent).from()).isAfterOrEqualTo(LocalDate.now(ExampleWorld.CLOCK));
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
	void letsATestMarkEveryPrivateText() {
		List<Talent> talents = ExampleWorld
			.talents((talent, field, text) -> text + " MARK-" + talent.value() + "-" + field)
			.next(50);
		assertThat(talents).allSatisfy((talent) -> {
			String mark = "MARK-" + talent.id().value() + "-";
			assertThat(talent.name()).endsWith(mark + TalentField.FIRST_NAME);
			assertThat(talent.details().toString()).contains(mark);
			assertThat(String.valueOf(talent.notes().notes())).endsWith(mark + TalentField.NOTES);
			assertThat(talent.profile().toString()).doesNotContain("MARK");
		});
		String all = talents.toString();
		for (TalentField field : TalentField.values()) {
			assertThat(all).contains("-" + field);
		}
	}

	private static long processorTime() {
		return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
	}

	private static String texts(Talent talent) {
		List<String> texts = new ArrayList<>();
		talent.profile().occupations().forEach((occupation) -> texts.add(occupation.tasks().value()));
		talent.profile().competences().forEach((competence) -> texts.add(competence.value()));
		talent.profile().references().forEach((reference) -> texts.add(reference.from() + ": " + reference.text()));
		texts.add(talent.name());
		texts.add(String.valueOf(talent.details().curriculumVitae()));
		texts.add(String.valueOf(talent.details().pitch()));
		texts.add(String.valueOf(talent.notes().notes()));
		texts.add(String.valueOf(talent.notes().noGoTasks()));
		texts.add(String.valueOf(talent.notes().dream()));
		return String.join("\n", texts);
	}

	private static Mobility mobility(Talent talent) {
		return Optional.ofNullable(talent.profile().mobility()).orElseThrow();
	}

	private static Availability availability(Talent talent) {
		return Optional.ofNullable(talent.profile().availability()).orElseThrow();
	}

}
