package nl.talentmarkt.marketplace.work;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WorkConfiguration {

	@Bean
	OccupationCatalogue occupationCatalogue() {
		return OccupationCatalogue.read();
	}

	@Bean
	IscoGroups iscoGroups() {
		return IscoGroups.read();
	}

	@Bean
	Places places(PlacesProperties properties) {
		return (properties.postcodesFile() != null) ? Places.read(properties.postcodesFile()) : Places.read();
	}

}
