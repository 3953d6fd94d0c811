package nl.talentmarkt.search.talent;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.talent.CoachConfirmation;
import nl.talentmarkt.marketplace.talent.Consent;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentProfile;
import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.work.Availability;
import nl.talentmarkt.marketplace.work.LanguageLevels;
import nl.talentmarkt.marketplace.work.LanguageSkill;
import nl.talentmarkt.marketplace.work.Mobility;
import nl.talentmarkt.marketplace.work.Occupation;
import nl.talentmarkt.marketplace.work.OccupationGroup;
import nl.talentmarkt.marketplace.work.Places;

/** The only way from a talent to a document, and from a document back to a profile. */
@Component
final class TalentDocuments {

	/** Changes with what is written here, so that older indices are built anew. */
	static final int FORMAT = 1;

	private static final Locale DUTCH = Locale.of("nl");

	private static final ZoneId WHERE_DAYS_BEGIN = ZoneId.of("Europe/Amsterdam");

	private static final int ID_BYTES = 15;

	private final OccupationNames names;

	private final Places places;

	private final SectorNames sectors;

	TalentDocuments(OccupationNames names, Places places, SectorNames sectors) {
		this.names = names;
		this.places = places;
		this.sectors = sectors;
	}

	/**
	 * Returns the id of a talent's document: derived from the talent's id, so that the
	 * document of a talent who was erased can still be named, and without giving that id
	 * away.
	 */
	static String idOf(TalentId talent) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256")
				.digest(talent.value().getBytes(StandardCharsets.UTF_8));
			return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, ID_BYTES));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	/**
	 * Returns what employers may find of a talent.
	 * @return the document, or empty while the talent is not visible to employers
	 */
	Optional<TalentDocument> of(Talent talent) {
		Consent consent = talent.showConsent();
		CoachConfirmation confirmation = talent.confirmation();
		if (!talent.isVisibleToEmployers() || consent == null || confirmation == null) {
			return Optional.empty();
		}
		return Optional
			.of(document(talent.code().value(), talent.profile(), visibleSince(consent.givenAt(), confirmation.at())));
	}

	private TalentDocument document(String code, TalentProfile profile, LocalDate visibleSince) {
		Availability availability = profile.availability();
		Mobility mobility = profile.mobility();
		return new TalentDocument(code, profile.occupations().stream().map(TalentDocuments::part).toList(),
				sorted(profile.sectors()), profile.level(),
				profile.languages().stream().map(TalentDocuments::part).toList(), profile.competences(),
				availability.leastHours(), availability.mostHours(), sorted(availability.days()), availability.from(),
				mobility.place(), mobility.largestDistance(), sorted(mobility.transport()), sorted(mobility.licences()),
				sorted(profile.offerKinds()), profile.openToOtherWork(),
				profile.references()
					.stream()
					.map((reference) -> new TalentDocument.ReferencePart(reference.from(), reference.text()))
					.toList(),
				visibleSince, occupationGroups(profile),
				this.places.find(mobility.place()).map(Coordinates::of).orElse(null), occupationNames(profile),
				facts(profile), Facet.HOURS.valuesOf(profile), Facet.LANGUAGE.valuesOf(profile), suggestions(profile));
	}

	/** Returns the profile that a document was made of. */
	static TalentProfile profile(TalentDocument document) {
		return new TalentProfile(present(document.occupations()).stream().map(TalentDocuments::occupation).toList(),
				Set.copyOf(present(document.sectors())), document.level(),
				present(document.languages()).stream().map(TalentDocuments::language).toList(),
				present(document.competences()),
				new Availability(document.leastHours(), document.mostHours(), Set.copyOf(present(document.days())),
						document.availableFrom()),
				new Mobility(document.place(), document.largestDistance(), Set.copyOf(present(document.transport())),
						Set.copyOf(present(document.licences()))),
				Set.copyOf(present(document.offerKinds())), document.openToOtherWork(),
				present(document.references()).stream()
					.map((reference) -> new TalentProfile.Reference(reference.from(), reference.text()))
					.toList());
	}

	private List<String> occupationNames(TalentProfile profile) {
		return profile.occupations()
			.stream()
			.flatMap((occupation) -> this.names.of(occupation).stream())
			.distinct()
			.toList();
	}

	private List<OccupationGroup> occupationGroups(TalentProfile profile) {
		return profile.occupations()
			.stream()
			.flatMap((occupation) -> this.names.group(occupation).stream())
			.distinct()
			.sorted()
			.toList();
	}

	private List<String> facts(TalentProfile profile) {
		return Stream
			.of(Stream.of(profile.mobility().place()), profile.sectors().stream().sorted().map(this.sectors::of),
					profile.languages().stream().map((known) -> known.locale().getDisplayLanguage(DUTCH)))
			.flatMap((facts) -> facts)
			.toList();
	}

	private List<String> suggestions(TalentProfile profile) {
		return Stream
			.concat(profile.occupations().stream().flatMap((occupation) -> this.names.suggestions(occupation).stream()),
					profile.competences()
						.stream()
						.flatMap((competence) -> Suggestion.under(competence, List.of()).stream()))
			.distinct()
			.toList();
	}

	private static LocalDate visibleSince(Instant consent, Instant confirmation) {
		Instant both = consent.isAfter(confirmation) ? consent : confirmation;
		return both.atZone(WHERE_DAYS_BEGIN).toLocalDate();
	}

	private static TalentDocument.OccupationPart part(Occupation occupation) {
		return new TalentDocument.OccupationPart(occupation.scheme(), occupation.uri(), occupation.label(),
				occupation.tasks().value(), occupation.years());
	}

	private static Occupation occupation(TalentDocument.OccupationPart part) {
		return new Occupation(part.scheme(), part.uri(), part.label(), new FreeText(part.tasks()), part.years());
	}

	private static TalentDocument.LanguagePart part(LanguageSkill known) {
		LanguageLevels levels = known.levels();
		return new TalentDocument.LanguagePart(known.language(), levels.listening(), levels.reading(), levels.talking(),
				levels.speaking(), levels.writing(), known.source(), known.establishedOn());
	}

	private static LanguageSkill language(TalentDocument.LanguagePart part) {
		return new LanguageSkill(part.language(),
				new LanguageLevels(part.listening(), part.reading(), part.talking(), part.speaking(), part.writing()),
				part.source(), part.establishedOn());
	}

	private static <E extends Enum<E>> List<E> sorted(Collection<E> constants) {
		return constants.stream().sorted().collect(Collectors.toUnmodifiableList());
	}

	/** Empty lists are not written, so they are not there when read. */
	static <T> List<T> present(@Nullable List<T> list) {
		return (list != null) ? list : List.of();
	}

}
