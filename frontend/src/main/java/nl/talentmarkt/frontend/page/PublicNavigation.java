package nl.talentmarkt.frontend.page;

import java.util.List;

import nl.talentmarkt.frontend.access.NavigationItem;

import org.springframework.stereotype.Component;

/** What a visitor who is not signed in finds in the header. */
@Component("publicNavigation")
class PublicNavigation {

	private final List<NavigationItem> items = List.of(
			new NavigationItem("navigation.talents", "/talenten", false, null),
			new NavigationItem("navigation.events", "/evenementen", false, null),
			new NavigationItem("navigation.offers", "/aanbod", false, null),
			new NavigationItem("navigation.stories", "/verhalen", false, null));

	public List<NavigationItem> getItems() {
		return this.items;
	}

}
