package nl.talentmarkt.frontend.stories;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.access.InNavigation;
import nl.talentmarkt.frontend.access.Requires;
import nl.talentmarkt.frontend.error.NotFoundException;
import nl.talentmarkt.marketplace.access.Permission;
import nl.talentmarkt.marketplace.story.Stories;
import nl.talentmarkt.marketplace.story.StoryId;

@Controller
@Requires(Permission.READ_PUBLIC_PAGES)
class StoryController {

	private final Stories stories;

	private final Clock clock;

	StoryController(Stories stories, Clock clock) {
		this.stories = stories;
		this.clock = clock;
	}

	@GetMapping("/verhalen")
	@InNavigation(label = "navigation.stories", order = 70)
	Mono<Rendering> list() {
		return this.stories.told(LocalDate.now(this.clock))
			.map(StoryView::of)
			.collectList()
			.map((told) -> Rendering.view("stories/list").modelAttribute("stories", told).build());
	}

	@GetMapping("/verhalen/{story}")
	Mono<Rendering> show(@PathVariable StoryId story) {
		return this.stories.findTold(story, LocalDate.now(this.clock))
			.map((told) -> Rendering.view("stories/show").modelAttribute("story", StoryView.of(told)).build())
			.switchIfEmpty(Mono.error(NotFoundException::new));
	}

}
