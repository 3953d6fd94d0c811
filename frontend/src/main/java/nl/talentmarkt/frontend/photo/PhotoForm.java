package nl.talentmarkt.frontend.photo;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.validation.BindingResult;

import nl.talentmarkt.frontend.visibility.ConsentForm;
import nl.talentmarkt.frontend.visibility.ConsentTexts;
import nl.talentmarkt.marketplace.talent.ConsentGiven;

/**
 * What is sent with a photo.
 *
 * @param version the version of the consent text that stood on the page
 * @param language the language it stood there in
 * @param way one of {@link ConsentForm.CoachWay}, for a coach
 * @param file the photo
 */
record PhotoForm(@Nullable String version, @Nullable String language, @Nullable String way, @Nullable FilePart file) {

	static PhotoForm empty() {
		return new PhotoForm(null, null, null, null);
	}

	/**
	 * Reads the form.
	 * @param errors takes what is wrong with it
	 * @param current the text that is asked now
	 * @param byTalent whether the talent sends it
	 * @return what it says, or empty when something is wrong
	 */
	Optional<Sent> read(BindingResult errors, ConsentTexts.Version current, boolean byTalent) {
		FilePart part = this.file;
		Optional<ConsentGiven> consent = new ConsentForm(this.version, this.language, this.way).read(errors, current,
				byTalent);
		if (part == null || part.filename().isEmpty()) {
			errors.rejectValue("file", "photo.file.missing");
			return Optional.empty();
		}
		return consent.map((given) -> new Sent(part, given));
	}

	/**
	 * A form that is right.
	 *
	 * @param file the photo, not looked at yet
	 * @param consent which text was read, and how the talent said yes
	 */
	record Sent(FilePart file, ConsentGiven consent) {
	}

}
