package nl.talentmarkt.frontend.sharing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import nl.talentmarkt.frontend.operation.ApplicationSecret;
import nl.talentmarkt.frontend.operation.SiteAddress;
import nl.talentmarkt.frontend.sharing.SharePage.LinkView;
import nl.talentmarkt.frontend.wording.Wording;
import nl.talentmarkt.frontend.wording.Wordings;
import nl.talentmarkt.marketplace.sharing.LinkOpening;
import nl.talentmarkt.marketplace.sharing.LinkOpenings;
import nl.talentmarkt.marketplace.sharing.ProfileLink;
import nl.talentmarkt.marketplace.sharing.ProfileLinkId;
import nl.talentmarkt.marketplace.sharing.SharedProfile;
import nl.talentmarkt.marketplace.sharing.SharedProfiles;
import nl.talentmarkt.marketplace.talent.Talent;

/** Shows the talent and the coach which links there are, and how they are used. */
@Component
class SharePages {

	private static final int OPENINGS = 10;

	private final SharedProfiles profiles;

	private final LinkOpenings openings;

	private final ApplicationSecret secret;

	private final SiteAddress site;

	private final Wordings wordings;

	private final Clock clock;

	SharePages(SharedProfiles profiles, LinkOpenings openings, ApplicationSecret secret, SiteAddress site,
			Wordings wordings, Clock clock) {
		this.profiles = profiles;
		this.openings = openings;
		this.secret = secret;
		this.site = site;
		this.wordings = wordings;
		this.clock = clock;
	}

	Mono<SharePage> of(Talent talent, Locale locale) {
		Wording wording = this.wordings.in(locale);
		return Mono
			.zip(this.profiles.of(talent.id()), this.openings.useOf(talent.id()).collectMap(LinkOpenings.Use::link),
					this.openings.of(talent.id(), OPENINGS).collectList())
			.map((found) -> page(talent, found.getT1(), found.getT2(), found.getT3(), wording));
	}

	private SharePage page(Talent talent, SharedProfile profile, Map<ProfileLinkId, LinkOpenings.Use> use,
			List<LinkOpening> openings, Wording wording) {
		Instant now = this.clock.instant();
		List<ProfileLink> newestFirst = profile.listed(now).reversed();
		List<LinkView> living = newestFirst.stream()
			.filter((link) -> link.isLiving(now))
			.map((link) -> view(link, address(talent, link), use.get(link.id()), wording))
			.toList();
		List<LinkView> ended = newestFirst.stream()
			.filter((link) -> !link.isLiving(now))
			.map((link) -> view(link, null, use.get(link.id()), wording))
			.toList();
		return new SharePage(talent.code().value(), talent.name(), "/profielen/" + talent.code(),
				talent.isVisibleToEmployers(), living, ended, SharedProfile.MOST_LIVING,
				living.size() >= SharedProfile.MOST_LIVING,
				openings.stream().map((opening) -> opening(opening, profile, wording)).toList());
	}

	private String address(Talent talent, ProfileLink link) {
		return this.site.of(ProfileLinkToken.of(talent.id(), link.id(), this.secret).path()).toString();
	}

	private static LinkView view(ProfileLink link, @Nullable String address, LinkOpenings.@Nullable Use use,
			Wording wording) {
		String made = wording.text("share.made." + link.maker().as().name(), wording.moment(link.madeAt()));
		return new LinkView(link.id().value(), link.purpose().value(), address, made, end(link, address, wording),
				(use != null) ? use(use, wording) : wording.text("share.use.none"));
	}

	private static String end(ProfileLink link, @Nullable String address, Wording wording) {
		String moment = wording.moment(link.endsAt());
		if (address != null) {
			return wording.text("share.end.later", moment);
		}
		return wording.text((link.revocation() != null) ? "share.end.revoked" : "share.end.expired", moment);
	}

	private static String use(LinkOpenings.Use use, Wording wording) {
		return (use.count() == 1) ? wording.text("share.use.one", wording.moment(use.last()))
				: wording.text("share.use", use.count(), wording.moment(use.last()));
	}

	private static String opening(LinkOpening opening, SharedProfile profile, Wording wording) {
		String purpose = profile.find(opening.link())
			.map((link) -> link.purpose().value())
			.orElseGet(() -> wording.text("share.opening.forgotten"));
		return wording.text("share.opening." + opening.form().name(), wording.moment(opening.at()), purpose);
	}

}
