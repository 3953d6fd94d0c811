package nl.talentmarkt.marketplace.outbox;

/**
 * A fact that happened to one aggregate, named in the past tense
 * ({@code InterestExpressed}). Implementations are records that carry ids rather than
 * copies of state, and have a stable {@code @TypeAlias}, which is the name they are
 * stored under.
 */
public interface DomainEvent {

}
