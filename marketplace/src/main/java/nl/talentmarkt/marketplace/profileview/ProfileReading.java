package nl.talentmarkt.marketplace.profileview;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.profileview.ProfileView.Tier;
import nl.talentmarkt.marketplace.talent.Talent;

/**
 * The one way in which an employer gets to read a profile: counted and logged before it
 * is shown.
 */
@Component
public class ProfileReading {

	private final ProfileViews views;

	private final ProfileViewProperties properties;

	private final Clock clock;

	ProfileReading(ProfileViews views, ProfileViewProperties properties, Clock clock) {
		this.views = views;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Counts and logs that a member of an employer reads a profile.
	 * @param reader who reads
	 * @param talent the talent, visible to employers or released to this one
	 * @param tier how much will be shown
	 * @return the talent, once the reading is logged
	 * @throws ViewBudgetExhaustedException when the employer's budget of today is used up
	 */
	public Mono<Talent> read(Viewer.EmployerMember reader, Talent talent, Tier tier) {
		Instant now = this.clock.instant();
		return this.views
			.takeFromBudget(reader.employer(), talent.id(), LocalDate.ofInstant(now, this.clock.getZone()),
					this.properties.dailyBudget())
			.filter(Boolean::booleanValue)
			.switchIfEmpty(Mono.error(() -> new ViewBudgetExhaustedException(this.properties.dailyBudget())))
			.then(Mono.defer(() -> this.views.log(view(reader, talent, tier, now))))
			.thenReturn(talent);
	}

	private static ProfileView view(Viewer.EmployerMember reader, Talent talent, Tier tier, Instant now) {
		return new ProfileView(UUID.randomUUID().toString(), talent.id(), reader.employer(), reader.account(), tier,
				now);
	}

}
