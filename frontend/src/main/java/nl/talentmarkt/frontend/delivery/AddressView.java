package nl.talentmarkt.frontend.delivery;

import org.jspecify.annotations.Nullable;

import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.reachability.AddressTrouble;
import nl.talentmarkt.marketplace.reachability.AddressTrouble.Stop;

/**
 * An address that does not work, in words.
 *
 * @param account whose it is
 * @param name the person's name; a talent's code
 * @param address the address, or null when it is a talent's: those go no further than the
 * coach
 * @param reason what is wrong with it
 * @param since since when, after how many mails
 * @param held how many mails were not sent
 */
record AddressView(String account, String name, @Nullable String address, String reason, String since, String held) {

	static AddressView of(AddressTrouble trouble, Stop stop, Account person, String name, Wording wording) {
		boolean talent = person.person() instanceof Viewer.Talent;
		return new AddressView(trouble.account().value(),
				talent ? wording.text("delivery.addresses.talent", name) : name,
				talent ? null : trouble.address().value(), wording.of(stop.status().reason()),
				wording.text("delivery.addresses.since", wording.moment(stop.since()), trouble.failures(),
						stop.status().value()),
				wording.text("delivery.addresses.held", trouble.heldBack().size()));
	}

}
