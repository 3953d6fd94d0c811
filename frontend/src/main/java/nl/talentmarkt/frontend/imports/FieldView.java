package nl.talentmarkt.frontend.imports;

/**
 * What became of a field, in words.
 *
 * @param field its path in VUM
 * @param decision TAKEN, MAPPED or LEFT
 * @param decided the decision in words
 * @param remark why
 * @param from what stood there, or empty
 * @param to what it became, or empty
 * @param times how often
 */
record FieldView(String field, String decision, String decided, String remark, String from, String to, int times) {
}
