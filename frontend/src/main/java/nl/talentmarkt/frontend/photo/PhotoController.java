package nl.talentmarkt.frontend.photo;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.frontend.page.Redirects;
import nl.talentmarkt.frontend.visibility.ConsentForm;
import nl.talentmarkt.frontend.visibility.ConsentTexts;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.photo.PhotoDesk;
import nl.talentmarkt.marketplace.photo.PhotoRefusedException;
import nl.talentmarkt.marketplace.talent.Consent.Purpose;
import nl.talentmarkt.marketplace.talent.TalentCode;

/** The photo of a talent, for the talent and the coach. */
@Controller
@Requires(Permission.GIVE_CONSENT)
class PhotoController {

	private final PhotoPages pages;

	private final ConsentTexts texts;

	private final PhotoDesk desk;

	PhotoController(PhotoPages pages, ConsentTexts texts, PhotoDesk desk) {
		this.pages = pages;
		this.texts = texts;
		this.desk = desk;
	}

	@GetMapping("/profielen/{code}/foto")
	Mono<Rendering> show(Viewer.SignedIn viewer, @PathVariable TalentCode code,
			@RequestParam(name = "taal", required = false) @Nullable String language, Locale locale) {
		return page(viewer, code, PhotoForm.empty(), language, locale, HttpStatus.OK);
	}

	@PostMapping("/profielen/{code}/foto")
	Mono<Rendering> put(Viewer.SignedIn viewer, @PathVariable TalentCode code, @ModelAttribute("form") PhotoForm form,
			BindingResult errors, Locale locale) {
		Mono<Rendering> again = Mono
			.defer(() -> page(viewer, code, form, form.language(), locale, HttpStatus.UNPROCESSABLE_CONTENT));
		return form.read(errors, this.texts.current(Purpose.PHOTO), viewer instanceof Viewer.Talent)
			.map((sent) -> put(viewer, code, sent).onErrorResume(PhotoRefusedException.class, (refused) -> {
				errors.rejectValue("file", "photo.refused." + refused.reason());
				return again;
			}))
			.orElse(again);
	}

	private Mono<Rendering> put(Viewer.SignedIn viewer, TalentCode code, PhotoForm.Sent sent) {
		return content(sent.file()).flatMap((file) -> this.desk.put(viewer, code, file, sent.consent()))
			.map((talent) -> Redirects.seeOther(pathOf(code)))
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	/** One byte more than is taken tells that there is more. */
	private static Mono<byte[]> content(FilePart part) {
		return DataBufferUtils.join(DataBufferUtils.takeUntilByteCount(part.content(), PhotoDesk.MOST_BYTES + 1L))
			.map(PhotoController::bytesOf)
			.defaultIfEmpty(new byte[0]);
	}

	private static byte[] bytesOf(DataBuffer buffer) {
		byte[] bytes = new byte[buffer.readableByteCount()];
		buffer.read(bytes);
		DataBufferUtils.release(buffer);
		return bytes;
	}

	@PostMapping("/profielen/{code}/foto/verwijdering")
	Mono<Rendering> remove(Viewer.SignedIn viewer, @PathVariable TalentCode code) {
		return this.desk.remove(viewer, code)
			.map((talent) -> Redirects.seeOther(pathOf(code)))
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	@GetMapping("/profielen/{code}/foto/beeld")
	Mono<ResponseEntity<byte[]>> picture(Viewer.SignedIn viewer, @PathVariable TalentCode code) {
		return this.desk.own(viewer, code).map(Picture::of).switchIfEmpty(Mono.error(NotFoundException::new));
	}

	private Mono<Rendering> page(Viewer.SignedIn viewer, TalentCode code, PhotoForm form, @Nullable String language,
			Locale locale, HttpStatus status) {
		return this.pages.open(viewer, code, language, locale)
			.map((page) -> Rendering.view("photo/show")
				.modelAttribute("page", page)
				.modelAttribute("form", form)
				.modelAttribute("ways", ConsentForm.CoachWay.values())
				.modelAttribute("noIndex", true)
				.status(status)
				.build())
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

	private static String pathOf(TalentCode code) {
		return "/profielen/" + code + "/foto";
	}

}
