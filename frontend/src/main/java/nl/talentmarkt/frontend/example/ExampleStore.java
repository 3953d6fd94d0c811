package nl.talentmarkt.frontend.example;

import nl.talentmarkt.events.careerevent.CareerEvents;
import nl.talentmarkt.marketplace.account.Accounts;
import nl.talentmarkt.marketplace.contact.TalentContacts;
import nl.talentmarkt.marketplace.employer.Employers;
import nl.talentmarkt.marketplace.interest.Interests;
import nl.talentmarkt.marketplace.offer.Offers;
import nl.talentmarkt.marketplace.organisation.Coaches;
import nl.talentmarkt.marketplace.organisation.Organisations;
import nl.talentmarkt.marketplace.photo.TalentPhotos;
import nl.talentmarkt.marketplace.story.Stories;
import nl.talentmarkt.marketplace.talent.Talents;

/** Everywhere that example data go. */
record ExampleStore(ExampleMarker marker, Organisations organisations, Coaches coaches, Employers employers,
		Accounts accounts, Talents talents, Offers offers, CareerEvents careerEvents, Stories stories,
		Interests interests, TalentPhotos photos, TalentContacts contacts) {
}
