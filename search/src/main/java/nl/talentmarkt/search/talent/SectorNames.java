package nl.talentmarkt.search.talent;

import java.util.Map;
import java.util.Properties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

import nl.talentmarkt.marketplace.work.Sector;

/** The Dutch words by which employers look for a sector. */
@Component
final class SectorNames {

	private final Map<Sector, String> words;

	SectorNames() {
		try {
			Properties read = PropertiesLoaderUtils.loadProperties(
					new EncodedResource(new ClassPathResource("sectors.properties", SectorNames.class), "UTF-8"));
			this.words = read.stringPropertyNames()
				.stream()
				.collect(Collectors.toUnmodifiableMap(Sector::valueOf, read::getProperty));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String of(Sector sector) {
		return this.words.getOrDefault(sector, "");
	}

}
