package nl.talentmarkt.marketplace.sharing;

import org.springframework.data.annotation.TypeAlias;

import nl.talentmarkt.marketplace.identity.TalentId;

/**
 * A link to a profile was made.
 *
 * @param talent whose profile
 * @param link which link
 */
@TypeAlias("profile-link-made")
public record ProfileLinkMade(TalentId talent, ProfileLinkId link) implements SharedProfileEvent {
}
