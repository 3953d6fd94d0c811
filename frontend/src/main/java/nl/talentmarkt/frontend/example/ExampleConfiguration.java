package nl.talentmarkt.frontend.example;

import java.time.Clock;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

import nl.talentmarkt.events.careerevent.CareerEvents;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.contact.TalentContacts;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.interest.Interests;
import nl.talentmarkt.marketplace.offer.Offers;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.organisation.Organisations;
import nl.talentmarkt.marketplace.photo.TalentPhotos;
import nl.talentmarkt.marketplace.story.Stories;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.work.OccupationCatalogue;
import nl.talentmarkt.marketplace.work.Places;

/**
 * Loads example data at start, unless {@code talentmarkt.example-data} is false or the
 * profile is production.
 */
@Configuration(proxyBeanMethods = false)
@Profile("!production")
@ConditionalOnBooleanProperty(name = "talentmarkt.example-data", matchIfMissing = true)
@EnableConfigurationProperties(ExampleProperties.class)
class ExampleConfiguration {

	@Bean
	ExampleStore exampleStore(ExampleMarker marker, Organisations organisations, Coaches coaches, Employers employers,
			Accounts accounts, Talents talents, Offers offers, CareerEvents careerEvents, Stories stories,
			Interests interests, TalentPhotos photos, TalentContacts contacts) {
		return new ExampleStore(marker, organisations, coaches, employers, accounts, talents, offers, careerEvents,
				stories, interests, photos, contacts);
	}

	@Bean
	ExampleData exampleData(ExampleStore store, ExampleProperties properties, OccupationCatalogue catalogue,
			Places places, Clock clock, ObjectProvider<TalentDecoration> decoration, ApplicationEventPublisher events) {
		return new ExampleData(store, properties, catalogue, places, clock,
				decoration.getIfAvailable(() -> TalentDecoration.NONE), events);
	}

	@Bean
	ExampleLoading exampleLoading(ExampleData data) {
		return new ExampleLoading(data);
	}

}
