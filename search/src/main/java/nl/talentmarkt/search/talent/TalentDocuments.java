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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.talentmarkt.marketplace.identity.TalentId;
import nl.talentmarkt.marketplace.talent.Certificate;
import nl.talentmarkt.marketplace.talent.CoachConfirmation;
import nl.talentmarkt.marketplace.talent.Consent;
import nl.talentmarkt.marketplace.talent.Diploma;
import nl.talentmarkt.marketplace.talent.ItemId;
import nl.talentmarkt.marketplace.talent.Reference;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentProfile;
import nl.talentmarkt.marketplace.text.PublicText;
import nl.talentmarkt.marketplace.work.Availability;
import nl.talentmarkt.marketplace.work.LanguageLevels;
import nl.talentmarkt.marketplace.work.LanguageSkill;
import nl.talentmarkt.marketplace.work.Mobility;
import nl.talentmarkt.marketplace.work.Occupation;
import nl.talentmarkt.marketplace.work.OccupationGroup;
import nl.talentmarkt.marketplace.work.Places;
import nl.talentmarkt.search.occupation.OccupationNames;

/** The only way from a talent to a document, and from a document back to a profile. */
@Component
final class TalentDocuments {

	/** Changes with what is written here, so that older indices are built anew. */
	static final int FORMAT = 3;

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
		Optional<Availability> availability = Optional.ofNullable(profile.availability());
		Optional<Mobility> mobility = Optional.ofNullable(profile.mobility());
		Optional<Coordinates> location = mobility.map(Mobility::place).flatMap(this.places::find).map(Coordinates::of);
		return new TalentDocument(code, profile.occupations().stream().map(TalentDocuments::part).toList(),
				texts(profile.interests()), sorted(profile.sectors()), profile.level(),
				profile.languages().stream().map(TalentDocuments::part).toList(), texts(profile.competences()),
				profile.diplomas().stream().map(TalentDocuments::part).toList(),
				profile.certificates().stream().map(TalentDocuments::part).toList(),
				availability.map(Availability::leastHours).orElse(null),
				availability.map(Availability::mostHours).orElse(null),
				sorted(availability.map(Availability::days).orElseGet(Set::of)),
				availability.map(Availability::from).orElse(null), mobility.map(Mobility::place).orElse(null),
				mobility.map(Mobility::largestDistance).orElse(null),
				sorted(mobility.map(Mobility::transport).orElseGet(Set::of)),
				sorted(mobility.map(Mobility::licences).orElseGet(Set::of)), sorted(profile.offerKinds()),
				profile.openToOtherWork(), profile.freeToWork(),
				profile.references().stream().map(TalentDocuments::part).toList(), visibleSince,
				occupationGroups(profile), location.orElse(null), concepts(profile),
				location.map(Coordinates::key).orElse(null), facts(profile), Facet.HOURS.valuesOf(profile),
				languageLevels(profile));
	}

	/** Returns the profile that a document was made of. */
	static TalentProfile profile(TalentDocument document) {
		return TalentProfile.EMPTY.change()
			.occupations(present(document.occupations()).stream().map(TalentDocuments::occupation).toList())
			.interests(publicTexts(document.interests()))
			.sectors(Set.copyOf(present(document.sectors())))
			.level(document.level())
			.languages(present(document.languages()).stream().map(TalentDocuments::language).toList())
			.competences(publicTexts(document.competences()))
			.diplomas(present(document.diplomas()).stream()
				.map((part) -> new Diploma(new PublicText(part.name()), part.valuation(), part.valuedAs()))
				.toList())
			.certificates(present(document.certificates()).stream()
				.map((part) -> new Certificate(new ItemId(part.id()), new PublicText(part.name()), part.validUntil()))
				.toList())
			.references(present(document.references()).stream()
				.map((part) -> new Reference(new ItemId(part.id()), new PublicText(part.from()),
						new PublicText(part.text())))
				.toList())
			.availability(availability(document))
			.mobility(mobility(document))
			.offerKinds(Set.copyOf(present(document.offerKinds())))
			.openToOtherWork(document.openToOtherWork())
			.freeToWork(document.freeToWork())
			.build();
	}

	private static @Nullable Availability availability(TalentDocument document) {
		Integer least = document.leastHours();
		Integer most = document.mostHours();
		LocalDate from = document.availableFrom();
		return (least != null && most != null && from != null)
				? new Availability(least, most, Set.copyOf(present(document.days())), from) : null;
	}

	private static @Nullable Mobility mobility(TalentDocument document) {
		String place = document.place();
		Integer distance = document.largestDistance();
		return (place != null && distance != null) ? new Mobility(place, distance,
				Set.copyOf(present(document.transport())), Set.copyOf(present(document.licences()))) : null;
	}

	private static List<String> texts(List<PublicText> texts) {
		return texts.stream().map(PublicText::value).toList();
	}

	private static List<PublicText> publicTexts(@Nullable List<String> texts) {
		return present(texts).stream().map(PublicText::new).toList();
	}

	private static TalentDocument.DiplomaPart part(Diploma diploma) {
		return new TalentDocument.DiplomaPart(diploma.name().value(), diploma.valuation(), diploma.valuedAs());
	}

	private static TalentDocument.CertificatePart part(Certificate certificate) {
		return new TalentDocument.CertificatePart(certificate.id().value(), certificate.name().value(),
				certificate.validUntil());
	}

	private static TalentDocument.ReferencePart part(Reference reference) {
		return new TalentDocument.ReferencePart(reference.id().value(), reference.from().value(),
				reference.text().value());
	}

	private static List<String> concepts(TalentProfile profile) {
		return profile.occupations().stream().flatMap(TalentDocuments::concept).distinct().toList();
	}

	private static Stream<String> concept(Occupation occupation) {
		String uri = occupation.uri();
		return (uri != null) ? Stream.of(OccupationNames.key(occupation.scheme(), uri)) : Stream.empty();
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
			.of(Optional.ofNullable(profile.mobility()).map(Mobility::place).stream(),
					profile.sectors().stream().sorted().map(this.sectors::of),
					profile.languages().stream().map((known) -> known.locale().getDisplayLanguage(DUTCH)))
			.flatMap((facts) -> facts)
			.toList();
	}

	/** Of a language that is listed twice the higher levels count. */
	private static List<String> languageLevels(TalentProfile profile) {
		return profile.languages()
			.stream()
			.flatMap(LanguageRequirement::reachedBy)
			.collect(Collectors.toMap((reached) -> reached.language() + reached.skill(), Function.identity(),
					BinaryOperator.maxBy(Comparator.comparing(LanguageRequirement::level)), LinkedHashMap::new))
			.values()
			.stream()
			.map(LanguageRequirement::value)
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
		return new Occupation(part.scheme(), part.uri(), part.label(), new PublicText(part.tasks()), part.years());
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
