package nl.talentmarkt.search.savedsearch;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SavedSearchProperties.class)
class SavedSearchConfiguration {

}
