package nl.talentmarkt.frontend.photo;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import nl.talentmarkt.marketplace.photo.TalentPhoto;

/** How a photo goes over the line: never kept by a browser, and as nothing but a JPEG. */
final class Picture {

	private Picture() {
	}

	static ResponseEntity<byte[]> of(TalentPhoto photo) {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.contentType(MediaType.IMAGE_JPEG)
			.header("X-Content-Type-Options", "nosniff")
			.body(photo.jpeg());
	}

}
