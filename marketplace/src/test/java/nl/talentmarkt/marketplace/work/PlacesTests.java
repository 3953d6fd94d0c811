package nl.talentmarkt.marketplace.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class PlacesTests {

	private final Places places = Places.read();

	@Test
	void knowsTownsAllOverTheCountry() {
		assertThat(this.places.towns()).hasSizeGreaterThanOrEqualTo(350);
		assertThat(this.places.towns()).extracting(Place::postcode)
			.doesNotHaveDuplicates()
			.allMatch((postcode) -> postcode.matches("[1-9]\\d{3}"));
		assertThat(this.places.towns().stream().map(Place::province).distinct()).hasSize(12);
		assertThat(this.places.towns().stream().map(Place::region).filter((region) -> region != null).distinct())
			.hasSize(35);
	}

	@Test
	void placesEveryTownInTheNetherlands() {
		assertThat(this.places.towns()).allSatisfy((town) -> {
			assertThat(town.latitude()).as(town.name()).isBetween(50.75, 53.56);
			assertThat(town.longitude()).as(town.name()).isBetween(3.35, 7.23);
		});
	}

	@Test
	void keepsTownsOfOneProvinceTogether() {
		assertThat(this.places.towns())
			.allSatisfy((town) -> assertThat(this.places.towns()).as(town.name() + " lies alone")
				.anyMatch((other) -> !other.equals(town) && other.province().equals(town.province())
						&& other.kilometresTo(town) < 30));
	}

	@ParameterizedTest
	@CsvSource({ "Amsterdam, Rotterdam, 57", "Amsterdam, Utrecht, 35", "Groningen, Maastricht, 270",
			"Utrecht, Arnhem, 55", "Eindhoven, Tilburg, 30", "Den Haag, Rotterdam, 21", "Zwolle, Groningen, 85",
			"Enschede, Hengelo, 8.5", "Middelburg, Breda, 81", "Leeuwarden, Groningen, 51", "Nijmegen, Arnhem, 16",
			"Den Helder, Vlissingen, 187", "Alkmaar, Hoorn, 21", "Apeldoorn, Deventer, 14" })
	void measuresDistances(String from, String to, double kilometres) {
		assertThat(place(from).kilometresTo(place(to))).isCloseTo(kilometres, within(kilometres / 10));
		assertThat(place(to).kilometresTo(place(from))).isCloseTo(place(from).kilometresTo(place(to)), within(1e-9));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '"',
			value = { "Den Haag; Den Haag", "'s-gravenhage; Den Haag", "s Gravenhage; Den Haag",
					"DEN BOSCH; 's-Hertogenbosch", "'s-hertogenbosch; 's-Hertogenbosch", " enschede ; Enschede",
					"Súdwest-Fryslân; Sneek", "sudwest fryslan; Sneek", "St. Oedenrode; Sint-Oedenrode",
					"ĳsselstein; IJsselstein", "Haarlemmermeer; Hoofddorp" })
	void findsATownByAnyOfItsNames(String name, String town) {
		assertThat(place(name).name()).isEqualTo(town);
	}

	@ParameterizedTest
	@CsvSource({ "7511, Enschede", "7511AB, Enschede", "7511 ab, Enschede", "7534, Glanerbrug", "7523, Glanerbrug",
			"1099, Amsterdam", "3572 CM, Utrecht" })
	void findsATownByPostcode(String postcode, String town) {
		assertThat(place(postcode).name()).isEqualTo(town);
	}

	@ParameterizedTest
	@CsvSource({ "Atlantis", "0123", "751", "75111", "7511 A", "''", "-" })
	void findsNothingElsewhere(String text) {
		assertThat(this.places.find(text)).isEmpty();
	}

	@Test
	void findsSomethingForEveryAreaThatIsInUse() {
		for (int area = 10; area < 100; area++) {
			assertThat(this.places.find(area + "50")).as("%d50", area).isPresent();
		}
	}

	@Test
	void readsAFileWithAllPostcodes(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("postcodes.csv"), """
				pc4,lat,lon
				7523,52.237,6.893
				7522,52.239,6.850
				""");
		Places complete = Places.read(file);
		Place north = complete.find("7523 XA").orElseThrow();
		assertThat(north.latitude()).isEqualTo(52.237);
		assertThat(north.name()).isEqualTo("Enschede");
		assertThat(north.region()).isEqualTo("Twente");
		assertThat(complete.find("7511")).isEqualTo(this.places.find("7511"));
		assertThat(complete.find("7599")).isEmpty();
		assertThat(complete.find("Enschede")).isEqualTo(this.places.find("Enschede"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "752,52.2,6.8", "7523,noord,6.8", "7523,52.2" })
	void saysWhichRowOfTheFileIsWrong(String row, @TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("postcodes.csv"), "pc4,lat,lon\n7522,52.2,6.8\n" + row + "\n");
		assertThatIllegalArgumentException().isThrownBy(() -> Places.read(file)).withMessageContaining("Row 2");
	}

	private Place place(String text) {
		return this.places.find(text).orElseThrow();
	}

}
