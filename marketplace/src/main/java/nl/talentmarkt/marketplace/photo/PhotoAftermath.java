package nl.talentmarkt.marketplace.photo;

import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

import nl.talentmarkt.marketplace.outbox.DomainEvent;
import nl.talentmarkt.marketplace.outbox.EventHandler;
import nl.talentmarkt.marketplace.outbox.PublishedEvent;
import nl.talentmarkt.marketplace.talent.Consent;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentFileChanged;
import nl.talentmarkt.marketplace.talent.Talents;

/**
 * Deletes the photo whose consent ended, also when the machine stopped before it was
 * deleted. A photo that was put there afterwards stays.
 */
@Component
class PhotoAftermath implements EventHandler {

	private final TalentPhotos photos;

	private final Talents talents;

	PhotoAftermath(TalentPhotos photos, Talents talents) {
		this.photos = photos;
		this.talents = talents;
	}

	@Override
	public String name() {
		return "photo-aftermath";
	}

	@Override
	public boolean wants(DomainEvent event) {
		return event instanceof TalentFileChanged;
	}

	@Override
	public Mono<Void> handle(PublishedEvent published) {
		TalentFileChanged event = (TalentFileChanged) published.event();
		return this.talents.find(event.talent()).flatMap(this::removeWhatEnded);
	}

	private Mono<Void> removeWhatEnded(Talent talent) {
		return Mono.justOrEmpty(talent.consents().latest(Consent.Purpose.PHOTO))
			.mapNotNull(Consent::withdrawal)
			.flatMap((ended) -> this.photos.removeUntil(talent.id(), ended.at()));
	}

}
