package nl.talentmarkt.marketplace.work;

/**
 * How well somebody masters a language, or how well a function asks for it, skill by
 * skill.
 *
 * @param listening luisteren
 * @param reading lezen
 * @param talking gesprekken voeren
 * @param speaking spreken
 * @param writing schrijven
 */
public record LanguageLevels(CefrLevel listening, CefrLevel reading, CefrLevel talking, CefrLevel speaking,
		CefrLevel writing) {

	/**
	 * The same level for every skill.
	 * @param level the level
	 * @return five times that level
	 */
	public static LanguageLevels all(CefrLevel level) {
		return new LanguageLevels(level, level, level, level, level);
	}

}
