package nl.talentmarkt.marketplace.work;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where places are known from, beside the product's own table.
 *
 * @param postcodesFile a file with all postcode areas, read at start: UTF-8, commas, a
 * header line with {@code pc4}, {@code lat} and {@code lon}; or null for none
 */
@ConfigurationProperties("talentmarkt.places")
record PlacesProperties(@Nullable Path postcodesFile) {
}
