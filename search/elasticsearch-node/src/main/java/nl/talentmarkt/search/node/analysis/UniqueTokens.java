package nl.talentmarkt.search.node.analysis;

import java.io.IOException;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Lets each term of a text pass once.
 */
final class UniqueTokens extends TokenFilter {

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	private final CharArraySet seen = new CharArraySet(8, false);

	UniqueTokens(TokenStream input) {
		super(input);
	}

	@Override
	public boolean incrementToken() throws IOException {
		while (this.input.incrementToken()) {
			if (this.seen.add(this.term.toString())) {
				return true;
			}
		}
		return false;
	}

	@Override
	public void reset() throws IOException {
		super.reset();
		this.seen.clear();
	}

}
