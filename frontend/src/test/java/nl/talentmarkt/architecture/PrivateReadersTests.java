package nl.talentmarkt.architecture;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import nl.talentmarkt.marketplace.talent.CoachNotes;
import nl.talentmarkt.marketplace.talent.Origin;
import nl.talentmarkt.marketplace.talent.Portfolio;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentDetails;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Only the classes that are named here read what employers do not see by right. Whoever
 * adds one says why it may, and who sees what it makes of it.
 */
class PrivateReadersTests {

	/** What makes, stores and changes talents, and invents them. */
	private static final Set<String> AT_HOME = Set.of("nl.talentmarkt.marketplace.talent",
			"nl.talentmarkt.frontend.example");

	/** Reading a record of a private tier at all. */
	private static final Set<Class<?>> PRIVATE = Set.of(TalentDetails.class, CoachNotes.class,
			CoachNotes.ReadinessTalk.class, CoachNotes.RightToWork.class, Portfolio.class, Origin.class);

	/**
	 * Taking a private tier out of a talent; a name is a first name as soon as there is
	 * one.
	 */
	private static final Set<String> OF_A_TALENT = Set.of("details", "notes", "portfolio", "proposal", "edited",
			"origin", "name");

	/**
	 * Classes, and packages in which every class is reached in one way, with the reason.
	 */
	private static final Map<String, String> READERS = Map.ofEntries(
			entry("nl.talentmarkt.frontend.talents.ReleasedView",
					"takes for an employer what a living release covers, group by group"),
			entry("nl.talentmarkt.frontend.meetings.Appointments",
					"names a talent to the own coach, to itself, and to an employer to whom the name is open"),
			entry("nl.talentmarkt.frontend.photo.PhotoPages", "names a talent to the own coach"),
			entry("nl.talentmarkt.frontend.interests.InterestPages",
					"hands the details to ReleasedView, and names the talent to the own coach"),
			entry("nl.talentmarkt.frontend.talents.ConfirmationPages",
					"shows the own coach all that is to be confirmed"),
			entry("nl.talentmarkt.frontend.talents.PreviewController",
					"shows talent and coach how an employer would see what is proposed"),
			entry("nl.talentmarkt.frontend.profile",
					"the pages on which talent and coach write; ProfileDoor opens only what lies within their reach"),
			entry("nl.talentmarkt.frontend.caseload", "a coach's own talents"),
			entry("nl.talentmarkt.frontend.handover.HandOverPages",
					"names a talent to the own coach; an administrator sees codes"),
			entry("nl.talentmarkt.frontend.work",
					"names a talent to the coaches who answer, and to a colleague who stands in for them"),
			entry("nl.talentmarkt.frontend.nomination",
					"names a talent to the own coach, who proposes; the employer reads the search tier"),
			entry("nl.talentmarkt.frontend.relations.RelationPages",
					"names a talent to the coaches who answer; of others' contacts there are sums"),
			entry("nl.talentmarkt.frontend.visibility", "names a talent to itself and to the own coach"),
			entry("nl.talentmarkt.frontend.sharing.ProfileDocument",
					"the document for the talent's own use; what is shared takes the search tier"),
			entry("nl.talentmarkt.frontend.sharing.SharePages", "names a talent to itself and to the own coach"),
			entry("nl.talentmarkt.frontend.talentlink.QuestionPages",
					"shows a talent what an employer would see, while that is being asked"),
			entry("nl.talentmarkt.frontend.talentlink.WishPages", "names the talents of the caseload to the own coach"),
			entry("nl.talentmarkt.frontend.imports",
					"tells those who take over what became of it, and names occupations that came without a name"),
			entry("nl.talentmarkt.search.talent.CaseloadDocuments",
					"fills the index that only the own coach searches; that of employers takes another document"),
			entry("nl.talentmarkt.marketplace.vum", "makes drafts, and never reads what was stored"));

	private static JavaClasses house;

	@BeforeAll
	static void readTheHouse() {
		house = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.withImportOption((location) -> !location.contains("-tests.jar"))
			.importPackages("nl.talentmarkt");
	}

	@Test
	void onlyTheNamedClassesReadWhatIsPrivateOfATalent() {
		assertThat(readers()).as("classes that read private parts of a talent: is each named with its reason?")
			.isEqualTo(new TreeSet<>(READERS.keySet()));
	}

	/** By the package where that is named, else by class. */
	private static String named(JavaClass type) {
		return READERS.containsKey(type.getPackageName()) ? type.getPackageName() : topLevel(type).getName();
	}

	private static Set<String> readers() {
		Set<String> readers = new TreeSet<>();
		for (JavaClass type : house) {
			if (!AT_HOME.contains(type.getPackageName())
					&& type.getAccessesFromSelf().stream().anyMatch(PrivateReadersTests::isPrivate)) {
				readers.add(named(type));
			}
		}
		return readers;
	}

	private static boolean isPrivate(JavaAccess<?> access) {
		JavaClass owner = access.getTargetOwner();
		// Making a new one reads nothing.
		return !access.getName().equals("<init>") && (PRIVATE.stream().anyMatch(owner::isEquivalentTo)
				|| (owner.isEquivalentTo(Talent.class) && OF_A_TALENT.contains(access.getName())));
	}

	private static JavaClass topLevel(JavaClass type) {
		return type.getEnclosingClass().map(PrivateReadersTests::topLevel).orElse(type);
	}

}
