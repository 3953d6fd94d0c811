package nl.talentmarkt.frontend.savedsearches;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import nl.talentmarkt.frontend.form.Fields;
import nl.talentmarkt.frontend.talents.SearchAddress;
import nl.talentmarkt.marketplace.text.TextRefusedException;
import nl.talentmarkt.search.savedsearch.Rhythm;
import nl.talentmarkt.search.savedsearch.SavedSearchId;
import nl.talentmarkt.search.savedsearch.SearchName;
import nl.talentmarkt.search.savedsearch.SearchWish;
import nl.talentmarkt.search.talent.TalentQuery;

/**
 * What somebody fills in to keep a search, as it was typed.
 *
 * @param search the search as an address of the search page
 * @param name what to call it
 * @param rhythm one of {@link Rhythm}
 * @param replaces the id of the search that asks this from now on, or nothing for a new
 * one
 */
record SavedSearchForm(@Nullable String search, @Nullable String name, @Nullable String rhythm,
		@Nullable String replaces) {

	static SavedSearchForm suggesting(SearchAddress address, String name) {
		return new SavedSearchForm(address.href(), name, Rhythm.DAILY.name(), null);
	}

	TalentQuery query() {
		return SearchAddress.parse((this.search != null) ? this.search : "").query().page(1);
	}

	/**
	 * Reads the form.
	 * @param errors takes what is wrong with it
	 * @return what it says, or empty when something is wrong
	 */
	Optional<SearchWish> read(BindingResult errors) {
		Fields fields = new Fields(errors);
		Optional<SearchName> called = fields.text("name", this.name, SearchName.MAX_LENGTH)
			.map((text) -> new SearchName(text.value()));
		Optional<Rhythm> chosen = fields.choice("rhythm", this.rhythm, Rhythm.class);
		return called.flatMap((name) -> chosen.map((rhythm) -> new SearchWish(name, query(), rhythm)));
	}

	/**
	 * Reads which search is replaced.
	 * @return its id; empty when a new one is kept
	 * @throws TextRefusedException when it is not an id
	 */
	Optional<SavedSearchId> replaced() {
		return Optional.ofNullable(this.replaces).filter((id) -> !id.isBlank()).map(SavedSearchId::new);
	}

}
