package nl.talentmarkt.frontend.imports;

import java.time.Clock;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.esco.EscoImport;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.vum.VumImport;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ImportProperties.class)
class ImportConfiguration {

	@Bean
	ImportCommand importCommand(ImportProperties properties, EscoImport esco, VumImport vum, Coaches coaches,
			ObjectProvider<ShownDrafts> shown, Wordings wordings, Clock clock) {
		return new ImportCommand(properties, esco, vum, coaches, shown, wordings, clock);
	}

}
