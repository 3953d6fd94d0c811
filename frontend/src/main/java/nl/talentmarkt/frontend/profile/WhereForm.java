package nl.talentmarkt.frontend.profile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.frontend.form.Typed;
import nl.talentmarkt.marketplace.outbox.Change;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.work.DrivingLicence;
import nl.talentmarkt.marketplace.work.Mobility;
import nl.talentmarkt.marketplace.work.Place;
import nl.talentmarkt.marketplace.work.Transport;

/**
 * From where, how far and how somebody travels.
 *
 * @param base see {@link StepForm}
 * @param action see {@link StepForm}
 * @param place a town or a postcode; only the town is stored
 * @param distance kilometres
 * @param transport some of {@link Transport}
 * @param licences some of {@link DrivingLicence}
 */
record WhereForm(@Nullable String base, @Nullable String action, @Nullable String place, @Nullable String distance,
		@Nullable List<String> transport, @Nullable List<String> licences) implements StepForm {

	private static final int FARTHEST = 200;

	private static final int USUAL_DISTANCE = 15;

	private static final int LONGEST_PLACE = 100;

	static WhereForm of(Talent talent, Writing writing) {
		Mobility mobility = talent.edited().mobility();
		return (mobility == null)
				? new WhereForm(null, null, null, String.valueOf(USUAL_DISTANCE), List.of(), List.of())
				: new WhereForm(null, null, mobility.place(), String.valueOf(mobility.largestDistance()),
						Choices.names(mobility.transport()), Choices.names(mobility.licences()));
	}

	private static boolean isBlank(@Nullable String text) {
		return text == null || text.isBlank();
	}

	private static boolean isEmpty(@Nullable List<String> values) {
		return values == null || values.isEmpty();
	}

	@Override
	public Function<Talent, Change<Talent>> read(Fields fields, Writing writing) {
		// The distance is filled in beforehand, so it alone says nothing.
		if (isBlank(this.place) && isEmpty(this.transport) && isEmpty(this.licences)) {
			return (talent) -> talent.describe(talent.edited().change().mobility(null).build(), writing.editor());
		}
		Optional<String> town = town(fields, writing);
		Optional<Integer> kilometres = fields.number("distance", this.distance, 1, FARTHEST);
		Typed<Set<Transport>> ways = fields.typedChoices("transport", this.transport, Transport.class);
		Typed<Set<DrivingLicence>> drives = fields.typedChoices("licences", this.licences, DrivingLicence.class);
		return (talent) -> {
			Optional<Mobility> stored = Optional.ofNullable(talent.edited().mobility());
			Optional<String> from = town.or(() -> stored.map(Mobility::place));
			int upTo = kilometres.or(() -> stored.map(Mobility::largestDistance)).orElse(USUAL_DISTANCE);
			return from
				.map((name) -> new Mobility(name, upTo, ways.orElse(stored.map(Mobility::transport).orElse(Set.of())),
						drives.orElse(stored.map(Mobility::licences).orElse(Set.of()))))
				.map((written) -> talent.describe(talent.edited().change().mobility(written).build(), writing.editor()))
				.orElseGet(() -> Change.none(talent));
		};
	}

	private Optional<String> town(Fields fields, Writing writing) {
		String typed = (this.place != null) ? this.place.strip() : "";
		Optional<String> known = (typed.length() <= LONGEST_PLACE) ? writing.places().find(typed).map(Place::name)
				: Optional.empty();
		if (known.isEmpty()) {
			fields.refuse("place", typed.isEmpty() ? "field.BLANK" : "field.PLACE");
		}
		return known;
	}

}
