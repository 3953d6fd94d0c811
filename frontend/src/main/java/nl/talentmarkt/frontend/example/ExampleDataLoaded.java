package nl.talentmarkt.frontend.example;

/**
 * Told to the whole application once example data were added to the store. Talents came
 * in without events, so whatever is derived from them must be made anew.
 *
 * @param talents how many example talents there are now
 */
public record ExampleDataLoaded(int talents) {
}
