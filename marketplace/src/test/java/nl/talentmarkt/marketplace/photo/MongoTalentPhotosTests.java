package nl.talentmarkt.marketplace.photo;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.talentmarkt.marketplace.Repositories;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.TalentId;

import static org.assertj.core.api.Assertions.assertThat;

class MongoTalentPhotosTests extends Repositories {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final Instant NOW = Instant.parse("2026-02-03T10:15:30.123Z");

	@Autowired
	private TalentPhotos photos;

	private final TalentId talent = new TalentId(UUID.randomUUID().toString());

	@Test
	void keepsAPhotoAsItIs() {
		byte[] jpeg = Portrait.of(SamplePhotos.jpeg(2000, 1000));
		put(jpeg, NOW);
		TalentPhoto kept = this.photos.of(this.talent).blockOptional(PATIENCE).orElseThrow();
		assertThat(kept.jpeg()).isEqualTo(jpeg);
		assertThat(kept.talent()).isEqualTo(this.talent);
		assertThat(kept.at()).isEqualTo(NOW);
		assertThat(kept.by()).isEqualTo(new AccountId("coach"));
	}

	@Test
	void keepsTheNewestOnly() {
		put(new byte[] { 1 }, NOW);
		put(new byte[] { 2 }, NOW.plusSeconds(1));
		assertThat(this.photos.of(this.talent).blockOptional(PATIENCE).orElseThrow().jpeg()).containsExactly(2);
	}

	@Test
	void removesWhatIsOldAndNothingNewer() {
		put(new byte[] { 1 }, NOW);
		this.photos.removeUntil(this.talent, NOW.minusMillis(1)).block(PATIENCE);
		assertThat(this.photos.of(this.talent).blockOptional(PATIENCE)).isPresent();
		this.photos.removeUntil(this.talent, NOW).block(PATIENCE);
		assertThat(this.photos.of(this.talent).blockOptional(PATIENCE)).isEmpty();
		this.photos.removeUntil(this.talent, NOW).block(PATIENCE);
	}

	private void put(byte[] jpeg, Instant at) {
		this.photos.put(new TalentPhoto(this.talent, jpeg, at, new AccountId("coach"))).block(PATIENCE);
	}

}
