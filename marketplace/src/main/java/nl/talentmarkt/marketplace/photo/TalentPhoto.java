package nl.talentmarkt.marketplace.photo;

import java.time.Instant;

import org.springframework.data.annotation.Id;

import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.TalentId;

/**
 * The photo of a talent. That it is stored does not mean that anybody may see it: that
 * the talent agrees does.
 *
 * @param talent whose
 * @param jpeg the picture as {@link Portrait} wrote it, never changed
 * @param at when it was stored
 * @param by the account that did: the talent's own, or the coach's
 */
// The bytes are shown and never compared.
@SuppressWarnings("ArrayRecordComponent")
public record TalentPhoto(@Id TalentId talent, byte[] jpeg, Instant at, AccountId by) {
}
