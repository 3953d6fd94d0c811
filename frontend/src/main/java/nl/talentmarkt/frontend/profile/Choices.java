package nl.talentmarkt.frontend.profile;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.talent.CoachNotes.WorkPermission;
import nl.talentmarkt.marketplace.talent.Diploma;
import nl.talentmarkt.marketplace.text.FreeText;
import nl.talentmarkt.marketplace.work.CefrLevel;
import nl.talentmarkt.marketplace.work.DrivingLicence;
import nl.talentmarkt.marketplace.work.LanguageSkill;
import nl.talentmarkt.marketplace.work.OfferKind;
import nl.talentmarkt.marketplace.work.Sector;
import nl.talentmarkt.marketplace.work.Transport;
import nl.talentmarkt.marketplace.work.WorkingLevel;

/**
 * What can be chosen at the steps, by the names of the constants.
 *
 * @param sectors branches
 * @param workingLevels werk- en denkniveaus
 * @param levels levels of a language
 * @param sources who establishes them
 * @param days days of the week
 * @param transport ways to travel
 * @param licences driving licences
 * @param offerKinds kinds of offer
 * @param valuations how far the valuation of a diploma can be
 * @param permissions what the law can ask
 */
record Choices(List<String> sectors, List<String> workingLevels, List<String> levels, List<String> sources,
		List<String> days, List<String> transport, List<String> licences, List<String> offerKinds,
		List<String> valuations, List<String> permissions) {

	static final Choices ALL = new Choices(names(Sector.values()), names(WorkingLevel.values()),
			names(CefrLevel.values()), names(LanguageSkill.Source.values()), names(DayOfWeek.values()),
			names(Transport.values()), names(DrivingLicence.values()), names(OfferKind.values()),
			names(Diploma.Valuation.values()), names(WorkPermission.values()));

	static <E extends Enum<E>> List<String> names(Collection<E> constants) {
		return constants.stream().sorted().map(Enum::name).toList();
	}

	static @Nullable String text(@Nullable FreeText text) {
		return (text != null) ? text.value() : null;
	}

	private static List<String> names(Enum<?>[] constants) {
		return Arrays.stream(constants).map(Enum::name).toList();
	}

	/**
	 * Something to choose that is no constant.
	 *
	 * @param value what is sent
	 * @param label what it says
	 */
	record Option(String value, String label) {
	}

}
