package nl.talentmarkt.architecture;

import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.modulith.core.ApplicationModules;

import nl.talentmarkt.TalentmarktApplication;
import nl.talentmarkt.marketplace.outbox.DomainEvent;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The arrows and habits of ARCHITECTURE in CONTRIBUTING.md, checked on the compiled main
 * code.
 */
class HouseRulesTests {

	private static final Set<String> BLOCKING = Set.of("block", "blockFirst", "blockLast", "blockOptional",
			"toIterable", "toStream");

	private static JavaClasses house;

	@BeforeAll
	static void readTheHouse() {
		house = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.withImportOption((location) -> !location.contains("-tests.jar"))
			.importPackages("nl.talentmarkt");
		assertThat(house).hasSizeGreaterThan(100);
	}

	@Test
	void keepsTheModulesAndTheirFacesInOrder() {
		ApplicationModules.of(TalentmarktApplication.class).verify();
	}

	@Test
	void drawsArrowsFromTheFrontendDownOnly() {
		noClasses().that()
			.resideInAPackage("nl.talentmarkt.marketplace..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("nl.talentmarkt.events..", "nl.talentmarkt.search..", "nl.talentmarkt.frontend..")
			.check(house);
		noClasses().that()
			.resideInAPackage("nl.talentmarkt.events..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("nl.talentmarkt.search..", "nl.talentmarkt.frontend..")
			.check(house);
		noClasses().that()
			.resideInAPackage("nl.talentmarkt.search..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("nl.talentmarkt.frontend..")
			.check(house);
	}

	@Test
	void hasNoCircleOfPackages() {
		SlicesRuleDefinition.slices().matching("nl.talentmarkt.(**)").should().beFreeOfCycles().check(house);
	}

	@Test
	void speaksToTheStoreInMongoClassesOnly() {
		noClasses().that()
			.haveSimpleNameNotStartingWith("Mongo")
			.and(describe("are not nested in a Mongo class",
					(type) -> !topLevel(type).getSimpleName().startsWith("Mongo")))
			.and()
			.resideOutsideOfPackage("nl.talentmarkt.marketplace.store")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("com.mongodb..", "org.bson..", "org.springframework.data.mongodb..")
			.check(house);
	}

	@Test
	void speaksToElasticsearchInTheSearchModuleOnly() {
		noClasses().that()
			.resideOutsideOfPackage("nl.talentmarkt.search..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("co.elastic..", "org.elasticsearch..")
			.check(house);
	}

	@Test
	void keepsControllersInTheFrontendOnly() {
		noClasses().that()
			.resideOutsideOfPackage("nl.talentmarkt.frontend..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework.web..", "org.springframework.http..", "org.thymeleaf..")
			.check(house);
	}

	@Test
	void neverBlocksInAReactiveFlow() {
		noClasses().should().callMethodWhere(aBlockingCall()).check(house);
	}

	@Test
	void storesEveryDomainEventUnderAStableName() {
		classes().that()
			.implement(DomainEvent.class)
			.and()
			.areNotInterfaces()
			.should()
			.beAnnotatedWith(TypeAlias.class)
			.andShould()
			.beRecords()
			.check(house);
	}

	@Test
	void namesNothingAManagerHelperUtilImplOrDto() {
		noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|Dto)").check(house);
	}

	private static DescribedPredicate<JavaCall<?>> aBlockingCall() {
		return describe("a call that blocks on a publisher",
				(call) -> call.getTargetOwner().isAssignableTo(Publisher.class) && BLOCKING.contains(call.getName()));
	}

	private static JavaClass topLevel(JavaClass type) {
		return type.getEnclosingClass().map(HouseRulesTests::topLevel).orElse(type);
	}

}
