package nl.talentmarkt.marketplace.talent;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.marketplace.text.PublicText;

/**
 * A certificate (certificaat, getuigschrift) that the talent has, such as VCA or a
 * forklift certificate. Never a number on it.
 *
 * @param id identifies it within the talent
 * @param name what it is called
 * @param validUntil the last day on which it is valid, or null when it does not end
 */
public record Certificate(ItemId id, PublicText name, @Nullable LocalDate validUntil) implements Portfolio.Item {
}
