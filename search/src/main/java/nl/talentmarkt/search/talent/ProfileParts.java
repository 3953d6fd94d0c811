package nl.talentmarkt.search.talent;

import java.time.LocalDate;
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

import nl.talentmarkt.marketplace.talent.Certificate;
import nl.talentmarkt.marketplace.talent.Diploma;
import nl.talentmarkt.marketplace.talent.ItemId;
import nl.talentmarkt.marketplace.talent.Reference;
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

/** The only way from a profile into a document, and from a document back to a profile. */
@Component
final class ProfileParts {

	private static final Locale DUTCH = Locale.of("nl");

	private final OccupationNames names;

	private final Places places;

	private final SectorNames sectors;

	ProfileParts(OccupationNames names, Places places, SectorNames sectors) {
		this.names = names;
		this.places = places;
		this.sectors = sectors;
	}

	/** Returns the search tier as documents hold it. */
	ProfilePart of(TalentProfile profile) {
		Optional<Availability> availability = Optional.ofNullable(profile.availability());
		Optional<Mobility> mobility = Optional.ofNullable(profile.mobility());
		Optional<Coordinates> location = mobility.map(Mobility::place).flatMap(this.places::find).map(Coordinates::of);
		return new ProfilePart(profile.occupations().stream().map(ProfileParts::part).toList(),
				texts(profile.interests()), sorted(profile.sectors()), profile.level(),
				profile.languages().stream().map(ProfileParts::part).toList(), texts(profile.competences()),
				profile.diplomas().stream().map(ProfileParts::part).toList(),
				profile.certificates().stream().map(ProfileParts::part).toList(),
				availability.map(Availability::leastHours).orElse(null),
				availability.map(Availability::mostHours).orElse(null),
				sorted(availability.map(Availability::days).orElseGet(Set::of)),
				availability.map(Availability::from).orElse(null), mobility.map(Mobility::place).orElse(null),
				mobility.map(Mobility::largestDistance).orElse(null),
				sorted(mobility.map(Mobility::transport).orElseGet(Set::of)),
				sorted(mobility.map(Mobility::licences).orElseGet(Set::of)), sorted(profile.offerKinds()),
				profile.openToOtherWork(), profile.freeToWork(),
				profile.references().stream().map(ProfileParts::part).toList(), occupationGroups(profile),
				location.orElse(null), concepts(profile), location.map(Coordinates::key).orElse(null), facts(profile),
				Facet.HOURS.valuesOf(profile), languageLevels(profile), counted(profile));
	}

	private static ProfilePart.Counted counted(TalentProfile profile) {
		return new ProfilePart.Counted(set(Facet.HOURS, profile), set(Facet.DAY, profile), set(Facet.LICENCE, profile),
				set(Facet.TRANSPORT, profile), set(Facet.OFFER_KIND, profile),
				languageLevels(profile).stream().filter(FacetCounts.DUTCH::contains).findFirst().orElse(null));
	}

	private static @Nullable String set(Facet facet, TalentProfile profile) {
		List<String> values = facet.valuesOf(profile);
		return values.isEmpty() ? null
				: values.stream().sorted().collect(Collectors.joining(FacetCounts.BETWEEN_VALUES));
	}

	/** Returns the profile that a part was made of. */
	static TalentProfile profile(ProfilePart part) {
		return TalentProfile.EMPTY.change()
			.occupations(present(part.occupations()).stream().map(ProfileParts::occupation).toList())
			.interests(publicTexts(part.interests()))
			.sectors(Set.copyOf(present(part.sectors())))
			.level(part.level())
			.languages(present(part.languages()).stream().map(ProfileParts::language).toList())
			.competences(publicTexts(part.competences()))
			.diplomas(present(part.diplomas()).stream()
				.map((one) -> new Diploma(new PublicText(one.name()), one.valuation(), one.valuedAs()))
				.toList())
			.certificates(present(part.certificates()).stream()
				.map((one) -> new Certificate(new ItemId(one.id()), new PublicText(one.name()), one.validUntil()))
				.toList())
			.references(present(part.references()).stream()
				.map((one) -> new Reference(new ItemId(one.id()), new PublicText(one.from()),
						new PublicText(one.text())))
				.toList())
			.availability(availability(part))
			.mobility(mobility(part))
			.offerKinds(Set.copyOf(present(part.offerKinds())))
			.openToOtherWork(part.openToOtherWork())
			.freeToWork(part.freeToWork())
			.build();
	}

	private static @Nullable Availability availability(ProfilePart part) {
		Integer least = part.leastHours();
		Integer most = part.mostHours();
		LocalDate from = part.availableFrom();
		return (least != null && most != null && from != null)
				? new Availability(least, most, Set.copyOf(present(part.days())), from) : null;
	}

	private static @Nullable Mobility mobility(ProfilePart part) {
		String place = part.place();
		Integer distance = part.largestDistance();
		return (place != null && distance != null) ? new Mobility(place, distance,
				Set.copyOf(present(part.transport())), Set.copyOf(present(part.licences()))) : null;
	}

	private static List<String> texts(List<PublicText> texts) {
		return texts.stream().map(PublicText::value).toList();
	}

	private static List<PublicText> publicTexts(@Nullable List<String> texts) {
		return present(texts).stream().map(PublicText::new).toList();
	}

	private static ProfilePart.DiplomaPart part(Diploma diploma) {
		return new ProfilePart.DiplomaPart(diploma.name().value(), diploma.valuation(), diploma.valuedAs());
	}

	private static ProfilePart.CertificatePart part(Certificate certificate) {
		return new ProfilePart.CertificatePart(certificate.id().value(), certificate.name().value(),
				certificate.validUntil());
	}

	private static ProfilePart.ReferencePart part(Reference reference) {
		return new ProfilePart.ReferencePart(reference.id().value(), reference.from().value(),
				reference.text().value());
	}

	private static List<String> concepts(TalentProfile profile) {
		return profile.occupations().stream().flatMap(ProfileParts::concept).distinct().toList();
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

	private static ProfilePart.OccupationPart part(Occupation occupation) {
		return new ProfilePart.OccupationPart(occupation.scheme(), occupation.uri(), occupation.label(),
				occupation.tasks().value(), occupation.years());
	}

	private static Occupation occupation(ProfilePart.OccupationPart part) {
		return new Occupation(part.scheme(), part.uri(), part.label(), new PublicText(part.tasks()), part.years());
	}

	private static ProfilePart.LanguagePart part(LanguageSkill known) {
		LanguageLevels levels = known.levels();
		return new ProfilePart.LanguagePart(known.language(), levels.listening(), levels.reading(), levels.talking(),
				levels.speaking(), levels.writing(), known.source(), known.establishedOn());
	}

	private static LanguageSkill language(ProfilePart.LanguagePart part) {
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
