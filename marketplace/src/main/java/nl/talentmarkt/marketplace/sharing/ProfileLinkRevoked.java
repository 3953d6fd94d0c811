package nl.talentmarkt.marketplace.sharing;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.TalentId;

/**
 * A link to a profile was taken back.
 *
 * @param talent whose profile
 * @param link which link
 */
@TypeAlias("profile-link-revoked")
public record ProfileLinkRevoked(TalentId talent, ProfileLinkId link) implements SharedProfileEvent {
}
