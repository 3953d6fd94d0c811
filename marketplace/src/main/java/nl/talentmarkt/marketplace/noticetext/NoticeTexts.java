package nl.talentmarkt.marketplace.noticetext;

import java.util.Set;
import java.util.function.Function;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import nl.talentmarkt.marketplace.identity.OrganisationId;
import nl.talentmarkt.marketplace.outbox.Change;

/** The words of all organisations. */
public interface NoticeTexts {

	/**
	 * Finds the words for one kind of notice.
	 * @param key whose words, in which language and for what
	 * @return what is stored, or the {@linkplain NoticeText#standard standard} when
	 * nothing is
	 */
	Mono<NoticeText> find(NoticeTextKey key);

	/**
	 * Lists the words that organisations have of their own.
	 * @param organisations whose
	 * @param languages in which languages
	 * @return only those that are not the standard, without an order
	 */
	Flux<NoticeText> own(Set<OrganisationId> organisations, Set<String> languages);

	/**
	 * Changes words, unless somebody else was first.
	 * @param key whose words, in which language and for what
	 * @param seen the version that the change is about, 0 when nothing was stored
	 * @param intention what to do
	 * @return what is stored; a {@link NoticeTextChangedMeanwhileException} when another
	 * version is stored and the intention would change it
	 */
	Mono<NoticeText> change(NoticeTextKey key, long seen, Function<NoticeText, Change<NoticeText>> intention);

}
