package nl.talentmarkt.search.occupation;

/**
 * A name of an occupation, as it is written.
 *
 * @param text the name, in any language
 * @param occupation whose name it is
 * @param fromItsFirstWord whether what was typed begins the name, and not only a later
 * word of it
 */
public record OccupationName(String text, NamedOccupation occupation, boolean fromItsFirstWord) {
}
