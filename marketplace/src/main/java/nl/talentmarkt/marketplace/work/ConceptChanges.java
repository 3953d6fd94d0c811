package nl.talentmarkt.marketplace.work;

/**
 * What the import of one language of a classification did.
 *
 * @param added occupations that were not there
 * @param changed occupations that were there with other names or in another group
 * @param unchanged occupations that were there as they are
 * @param withdrawn occupations that an earlier import of this language had and this one
 * has not; they stay for the talents who have them
 * @param names names that the language has now
 */
public record ConceptChanges(int added, int changed, int unchanged, int withdrawn, int names) {

	static final ConceptChanges NONE = new ConceptChanges(0, 0, 0, 0, 0);

	/**
	 * Tells whether anything was written.
	 * @return true unless everything was there as it is
	 */
	public boolean any() {
		return this.added + this.changed + this.withdrawn > 0;
	}

	ConceptChanges plus(ConceptChanges more) {
		return new ConceptChanges(this.added + more.added, this.changed + more.changed, this.unchanged + more.unchanged,
				this.withdrawn + more.withdrawn, this.names + more.names);
	}

}
