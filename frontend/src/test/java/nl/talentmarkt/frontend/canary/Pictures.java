package nl.talentmarkt.frontend.canary;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import nl.talentmarkt.frontend.example.Markers.Marker;
import nl.talentmarkt.frontend.example.Markers.Secrecy;
import nl.talentmarkt.marketplace.photo.TalentPhoto;

/**
 * Photos need no marker: the bytes of each are its own, as they are or in Base64.
 *
 * @param photos every photo that is stored
 */
record Pictures(List<TalentPhoto> photos) {

	private static final String BYTES = "\u00ff\u00d8\u00ff";

	private static final String BASE64 = "/9j/";

	Set<Marker> in(byte[] body) {
		String text = new String(body, StandardCharsets.ISO_8859_1);
		Set<Marker> found = new LinkedHashSet<>();
		if (text.contains(BYTES) || text.contains(BASE64)) {
			this.photos.stream()
				.filter((photo) -> isIn(text, photo.jpeg()))
				.forEach((photo) -> found.add(marker(photo)));
		}
		return found;
	}

	private static boolean isIn(String text, byte[] jpeg) {
		return text.contains(new String(jpeg, StandardCharsets.ISO_8859_1))
				|| text.contains(Base64.getEncoder().withoutPadding().encodeToString(jpeg));
	}

	private static Marker marker(TalentPhoto photo) {
		return new Marker(photo.talent(), "PHOTO", Secrecy.DETAIL, "photo");
	}

}
