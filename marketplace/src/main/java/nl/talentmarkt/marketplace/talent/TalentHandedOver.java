package nl.talentmarkt.marketplace.talent;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.TalentId;

/**
 * A talent got another coach.
 *
 * @param talent the talent
 * @param from who was the coach
 * @param to who is the coach now
 */
@TypeAlias("talent-handed-over")
public record TalentHandedOver(TalentId talent, CoachId from, CoachId to) implements TalentEvent {
}
