package nl.talentmarkt.marketplace.vum;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.intake.ImportProgress;
import nl.talentmarkt.marketplace.intake.ImportProgress.Phase;
import nl.talentmarkt.marketplace.intake.OutsideFile;
import nl.talentmarkt.marketplace.intake.RefusedFileException;
import nl.talentmarkt.marketplace.intake.RefusedFileException.Reason;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.outbox.AlreadyStoredException;
import nl.talentmarkt.marketplace.talent.CoachNotes;
import nl.talentmarkt.marketplace.talent.Consents;
import nl.talentmarkt.marketplace.talent.Origin;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;
import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.marketplace.text.BsnLikeNumbers;
import nl.talentmarkt.marketplace.work.Places;

/**
 * Takes job seekers over from a JSON list in VUM 3.0 form, each as a draft in the
 * caseload of a coach: without consent and confirmation, so that no employer finds it. A
 * job seeker who is a talent already stays as the coach made it.
 */
@Component
public final class VumImport {

	/** The {@linkplain Origin#source() source} of the talents that come from VUM. */
	public static final String SOURCE = "VUM";

	private static final String ID = "idWerkzoekende";

	private static final Pattern ID_FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,63}");

	/** Nine digits may turn up by chance within a long id. */
	private static final int CANNOT_BE_A_BSN = 20;

	private static final int MOST_DRAWS = 8;

	private final Talents talents;

	private final ImportedProfiles imported;

	private final VumReader reader;

	private final Clock clock;

	private final RandomGenerator random;

	VumImport(Talents talents, ImportedProfiles imported, Places places, Clock clock) {
		this.talents = talents;
		this.imported = imported;
		this.reader = new VumReader(places);
		this.clock = clock;
		this.random = new SecureRandom();
	}

	/**
	 * Takes over one file: reads all of it first and stores nothing of a false one.
	 * @param file the file
	 * @param coach who completes and confirms the drafts
	 * @param progress is told how far it is
	 * @return what was done; {@link RefusedFileException} for a false file
	 */
	public Mono<VumReport> run(OutsideFile file, Coach coach, ImportProgress progress) {
		Instant started = this.clock.instant();
		return Mono.fromCallable(() -> check(file, progress))
			.subscribeOn(Schedulers.boundedElastic())
			.flatMap((profiles) -> store(file, coach, profiles, progress))
			.map((tally) -> tally.report(file.name(), Duration.between(started, this.clock.instant())));
	}

	private static int check(OutsideFile file, ImportProgress progress) throws IOException {
		file.require(VumFile.MOST_BYTES);
		boolean usable = false;
		try (VumFile profiles = VumFile.open(file)) {
			while (profiles.hasNext()) {
				usable |= profiles.next() instanceof ObjectNode seeker && seeker.has(ID);
				progress.at(Phase.CHECKING, profiles.profiles(), 0);
			}
			if (!usable) {
				throw new RefusedFileException(
						(profiles.profiles() > 0) ? Reason.NOT_JOB_SEEKERS : Reason.NOTHING_USABLE);
			}
			return profiles.profiles();
		}
	}

	private Mono<Tally> store(OutsideFile file, Coach coach, int total, ImportProgress progress) {
		Tally tally = new Tally();
		Set<String> seen = new HashSet<>();
		return Flux.using(() -> VumFile.open(file), (profiles) -> Flux.fromIterable(() -> profiles))
			.subscribeOn(Schedulers.boundedElastic())
			.concatMap((profile) -> store(profile, coach, seen, tally)
				.then(Mono.fromRunnable(() -> progress.at(Phase.STORING, tally.profiles(), total))), 1)
			.then(Mono.just(tally));
	}

	private Mono<Void> store(JsonNode profile, Coach coach, Set<String> seen, Tally tally) {
		tally.read();
		if (!(profile instanceof ObjectNode seeker)) {
			return tally.refuse(RefusedProfile.Reason.NOT_A_PROFILE);
		}
		JsonNode id = seeker.remove(ID);
		Optional<String> reference = Optional.ofNullable(id)
			.filter(JsonNode::isString)
			.map(JsonNode::stringValue)
			.filter((text) -> ID_FORM.matcher(text).matches());
		if (reference.isEmpty()) {
			return tally.refuse(RefusedProfile.Reason.NO_ID);
		}
		if (BsnLikeNumbers.in(reference.get()) && reference.get().length() < CANNOT_BE_A_BSN) {
			return tally.refuse(RefusedProfile.Reason.ID_LOOKS_LIKE_BSN);
		}
		return seen.add(reference.get()) ? store(reference.get(), seeker, coach, tally)
				: tally.refuse(RefusedProfile.Reason.TWICE);
	}

	private Mono<Void> store(String reference, ObjectNode seeker, Coach coach, Tally tally) {
		TalentId id = talentId(reference);
		return this.talents.find(id)
			.flatMap((known) -> this.imported.find(id).hasElement())
			.defaultIfEmpty(false)
			.flatMap((complete) -> complete ? tally.present() : add(id, reference, seeker, coach, tally));
	}

	/**
	 * The report comes after the talent: when the machine stops in between, the next
	 * import finds the talent and completes the report.
	 */
	private Mono<Void> add(TalentId id, String reference, ObjectNode seeker, Coach coach, Tally tally) {
		VumReader.Draft draft;
		try {
			draft = this.reader.read(seeker, LocalDate.now(this.clock));
		}
		catch (IllegalArgumentException ex) {
			return tally.refuse(RefusedProfile.Reason.CANNOT_BE_KEPT);
		}
		return add(id, reference, draft, coach)
			.retryWhen(Retry.max(MOST_DRAWS).filter(AlreadyStoredException.class::isInstance))
			.flatMap((talent) -> this.imported.keep(new ImportedProfile(id, talent.code(), talent.organisation(),
					storable(reference, id), this.clock.instant(), draft.lines())))
			.then(tally.added(draft.lines()));
	}

	/** Again with another code when the code is taken; the talent that is there stays. */
	private Mono<Talent> add(TalentId id, String reference, VumReader.Draft draft, Coach coach) {
		return this.talents.find(id)
			.switchIfEmpty(Mono.defer(() -> this.talents.add(talent(id, reference, draft, coach))));
	}

	private Talent talent(TalentId id, String reference, VumReader.Draft draft, Coach coach) {
		return new Talent(id, TalentCode.random(this.random), coach.id(), coach.organisation(), draft.profile(), null,
				draft.portfolio(), draft.details(), CoachNotes.NONE, Consents.NONE, null,
				new Origin(SOURCE, storable(reference, id), draft.unnamedOccupations()), 0);
	}

	/** No BSN-like number is stored, not even by chance. */
	private static String storable(String reference, TalentId id) {
		return BsnLikeNumbers.in(reference) ? id.value() : reference;
	}

	/**
	 * Made from the reference, so that nobody is there twice, whoever imports whenever.
	 */
	private static TalentId talentId(String reference) {
		byte[] name = (SOURCE + "/" + reference).getBytes(StandardCharsets.UTF_8);
		return new TalentId("vum-" + UUID.nameUUIDFromBytes(name));
	}

}
