package nl.talentmarkt.marketplace.vum;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import tools.jackson.databind.node.ObjectNode;

import nl.talentmarkt.marketplace.talent.Portfolio;
import nl.talentmarkt.marketplace.talent.TalentDetails;
import nl.talentmarkt.marketplace.talent.TalentProfile;
import nl.talentmarkt.marketplace.talent.TalentProfileBuilder;
import nl.talentmarkt.marketplace.work.Places;

/** Reads a job seeker of VUM 3.0. */
final class VumReader {

	private static final List<String> CONTACT = List.of("telefoonnummer", "emailadres", "webadres", "contactpersoon",
			"indicatieBeschikbaarheidContactgegevens");

	/**
	 * The register is that of people with a labour disability; so are the demands about
	 * guidance and the workplace.
	 */
	private static final List<String> HEALTH = List.of("indicatieLdrRegistratie", "eisAanWerk");

	private final Places places;

	VumReader(Places places) {
		this.places = places;
	}

	/**
	 * Reads one job seeker.
	 * @param json the profile without its id; emptied while it is read
	 * @param today the day on which it is taken over
	 */
	Draft read(ObjectNode json, LocalDate today) {
		ReportLines report = new ReportLines();
		VumNode seeker = new VumNode(json, "", report);
		WorkReading work = new WorkReading(report);
		FactsReading facts = new FactsReading(report, this.places, today);
		StoryReading story = new StoryReading(report);
		Optional<VumNode> qualification = seeker.object("arbeidsmarktkwalificatie");
		TalentProfileBuilder profile = TalentProfile.EMPTY.change();
		work.occupations(seeker);
		profile.sectors(work.sectors(seeker)).offerKinds(work.offerKinds(seeker));
		profile.availability(facts.availability(seeker)).mobility(facts.mobility(seeker, qualification));
		qualification.ifPresent((known) -> {
			profile.interests(work.interests(known)).level(work.level(known)).languages(facts.languages(known));
			work.competences(known);
			story.read(known, work);
			known.leaveTheRest();
		});
		TalentDetails details = story.details(seeker);
		CONTACT.forEach((field) -> seeker.leave(field, Remark.CONTACT_DATA));
		HEALTH.forEach((field) -> seeker.leave(field, Remark.HEALTH));
		seeker.leaveTheRest();
		return new Draft(profile.build(), details, story.portfolio(), work.unnamed(), report.lines());
	}

	/**
	 * What was read.
	 *
	 * @param profile the search tier
	 * @param details the detail tier
	 * @param portfolio certificates, none of them approved for showing
	 * @param unnamedOccupations addresses of occupations
	 * @param lines what became of each field
	 */
	record Draft(TalentProfile profile, TalentDetails details, Portfolio portfolio, List<String> unnamedOccupations,
			List<ReportLine> lines) {
	}

}
