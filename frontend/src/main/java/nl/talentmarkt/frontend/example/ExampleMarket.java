package nl.talentmarkt.frontend.example;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.talentmarkt.events.careerevent.CareerEvent;
import nl.talentmarkt.events.careerevent.CareerEventId;
import nl.talentmarkt.frontend.example.ExampleTexts.EmployerText;
import nl.talentmarkt.frontend.example.ExampleTexts.EventText;
import nl.talentmarkt.frontend.example.ExampleTexts.OfferText;
import nl.talentmarkt.frontend.example.ExampleTexts.StoryText;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.offer.Offer;
import nl.talentmarkt.marketplace.offer.OfferId;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.story.Story;
import nl.talentmarkt.marketplace.story.StoryId;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.work.CefrLevel;
import nl.talentmarkt.marketplace.work.LanguageLevels;
import nl.talentmarkt.marketplace.work.Place;
import nl.talentmarkt.marketplace.work.Places;

/** What happens between the example people: offers, events, stories and interests. */
final class ExampleMarket {

	/** How many interests there are, as far as talents and employers fit. */
	private static final int INTERESTS = 20;

	/** Has no divisor in common with the number of employers, so that all get a turn. */
	private static final int STRIDE = 7;

	/** How many of them are the first employer's. */
	private static final int FOLLOWED = 8;

	private final ExampleTexts texts;

	private final Map<String, EmployerText> employers = new HashMap<>();

	private final Places places;

	private final Clock clock;

	private final LocalDate today;

	private final Instant now;

	ExampleMarket(ExampleTexts texts, Places places, Clock clock) {
		this.texts = texts;
		texts.employers().forEach((employer) -> this.employers.put(employer.id(), employer));
		this.places = places;
		this.clock = clock;
		this.today = LocalDate.now(clock);
		this.now = clock.instant();
	}

	List<Offer> offers() {
		List<Offer> offers = new ArrayList<>();
		for (OfferText text : this.texts.offers()) {
			offers.add(offer("aanbod-" + (offers.size() + 1), text));
		}
		return offers;
	}

	List<CareerEvent> careerEvents() {
		List<CareerEvent> events = new ArrayList<>();
		for (EventText text : this.texts.events()) {
			events.add(careerEvent("evenement-" + (events.size() + 1), text));
		}
		return events;
	}

	List<Story> stories() {
		return this.texts.stories().stream().map(this::story).toList();
	}

	/**
	 * Lets employers show interest in talents of their branch and region, each of the
	 * talents once, and lets coaches answer some of them. The first talent stays free for
	 * whoever tries the product.
	 * @param talents the first talents of the row
	 * @return the changes that store the interests, each with its latest event only: what
	 * came before is no news
	 */
	List<Change<Interest>> interests(List<Talent> talents) {
		List<Change<Interest>> interests = new ArrayList<>();
		Set<Talent> met = new HashSet<>();
		for (EmployerText employer : interested()) {
			if (interests.size() < INTERESTS) {
				suited(employer, talents, met).ifPresent((talent) -> {
					met.add(talent);
					interests
						.add(new ExampleThread(interests.size(), employer, talent, this.texts, this.clock).story());
				});
			}
		}
		return interests;
	}

	/**
	 * The first employer, whom newcomers follow, several times, then all across the list.
	 */
	private List<EmployerText> interested() {
		List<EmployerText> all = this.texts.employers();
		List<EmployerText> interested = new ArrayList<>(Collections.nCopies(FOLLOWED, all.getFirst()));
		for (int index = 1; index < all.size(); index++) {
			interested.add(all.get(index * STRIDE % all.size()));
		}
		return interested;
	}

	private Offer offer(String id, OfferText text) {
		EmployerText employer = employer(text.employer());
		List<CefrLevel> language = text.language();
		FreeText goal = (text.goal() != null) ? new FreeText(text.goal()) : null;
		return new Offer(new OfferId(id), new EmployerId(employer.id()), text.kind(), text.title(), employer.sector(),
				new FreeText(text.tasks()), text.hours(), text.weeks(), employer.place(), employer.reach(),
				new LanguageLevels(language.get(0), language.get(1), language.get(2), language.get(3), language.get(4)),
				employer.mentor(), text.mentorHours(), text.allowance(), text.prospect(), goal, text.places(),
				this.today.plusDays(text.closes()), 0);
	}

	private CareerEvent careerEvent(String id, EventText text) {
		LocalDate day = workingDay(this.today.plusDays(text.startsIn()));
		List<CareerEvent.ProgrammePart> parts = text.parts()
			.stream()
			.map((part) -> new CareerEvent.ProgrammePart(part.format(), at(day, part.from()), at(day, part.to())))
			.toList();
		return new CareerEvent(new CareerEventId(id), new OrganisationId(text.organisation()), text.title(),
				new FreeText(text.about()), parts, text.attendance(), text.venue(), text.place(), text.capacities(),
				text.sectors(), this.now.minus(Duration.ofDays(10)), 0);
	}

	private Story story(StoryText text) {
		return new Story(new StoryId(text.id()), ExamplePeople.accountOf(text), text.teller(), text.role(),
				text.title(), new FreeText(text.lead()), text.paragraphs().stream().map(FreeText::new).toList(),
				new FreeText(text.helped()), text.channels(), this.today.plusDays(text.expires()), null, 0);
	}

	private Optional<Talent> suited(EmployerText employer, List<Talent> talents, Set<Talent> met) {
		String region = region(employer.place());
		return talents.stream()
			.filter(Talent::isVisibleToEmployers)
			.filter((talent) -> !talent.code().equals(ExampleTalents.WELDER) && !met.contains(talent))
			.filter((talent) -> talent.profile().sectors().contains(employer.sector()))
			.filter((talent) -> Optional.ofNullable(talent.profile().mobility())
				.filter((mobility) -> region.equals(region(mobility.place())))
				.isPresent())
			.findFirst();
	}

	private String region(String place) {
		return this.places.find(place).map(Place::region).orElse("");
	}

	private EmployerText employer(String id) {
		return Optional.ofNullable(this.employers.get(id))
			.orElseThrow(() -> new IllegalStateException("An offer names an unknown employer: " + id));
	}

	private Instant at(LocalDate day, String time) {
		return day.atTime(LocalTime.parse(time)).atZone(this.clock.getZone()).toInstant();
	}

	private static LocalDate workingDay(LocalDate day) {
		return switch (day.getDayOfWeek()) {
			case DayOfWeek.SATURDAY -> day.plusDays(2);
			case DayOfWeek.SUNDAY -> day.plusDays(1);
			default -> day;
		};
	}

}
