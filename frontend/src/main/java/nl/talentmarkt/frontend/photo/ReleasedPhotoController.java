package nl.talentmarkt.frontend.photo;

import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.frontend.talents.ReadingContexts;
import nl.talentmarkt.frontend.terms.TermsOfUse;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.interest.InterestId;
import nl.talentmarkt.marketplace.photo.PhotoDesk;
import nl.talentmarkt.marketplace.profileview.ProfileView.Source;

/** The photo of a talent, for an employer to whom it was released. */
@Controller
class ReleasedPhotoController {

	private final PhotoDesk desk;

	private final Employers employers;

	private final TermsOfUse terms;

	ReleasedPhotoController(PhotoDesk desk, Employers employers, TermsOfUse terms) {
		this.desk = desk;
		this.employers = employers;
		this.terms = terms;
	}

	@GetMapping("/belangstelling/{interest}/foto")
	@Requires(Permission.SEE_RELEASED_PHOTO)
	Mono<ResponseEntity<byte[]>> show(Viewer.EmployerMember viewer, @PathVariable InterestId interest,
			ServerHttpRequest request) {
		return this.employers.find(viewer.employer())
			.filter(this.terms::areAcceptedBy)
			.flatMap((employer) -> this.desk.released(viewer, interest, ReadingContexts.of(request, Source.INTEREST)))
			.map(Picture::of)
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

}
