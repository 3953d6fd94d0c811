package nl.talentmarkt.marketplace.access;

import java.util.Set;

/**
 * Everything that can be done in the product, and for each viewer on whose data. This is
 * the only place where rights are written: a route names the permission it needs, and a
 * query takes the {@link Reach} that the permission gives.
 */
public enum Permission {

	/**
	 * Read the public pages: what Talentmarkt is, events, offers and stories that are
	 * published.
	 */
	READ_PUBLIC_PAGES {
		@Override
		public Reach reach(Viewer viewer) {
			return new Reach.Everything();
		}
	},

	/** Ask for a sign-in link and use it. */
	SIGN_IN {
		@Override
		public Reach reach(Viewer viewer) {
			return new Reach.Everything();
		}
	},

	/**
	 * Take the place of an example person, read the demo mailbox. The routes exist in
	 * demo mode only.
	 */
	USE_DEMO {
		@Override
		public Reach reach(Viewer viewer) {
			return new Reach.Everything();
		}
	},

	/** Read and clear one's own tray. */
	READ_OWN_TRAY {
		@Override
		public Reach reach(Viewer viewer) {
			return (viewer instanceof Viewer.SignedIn person) ? new Reach.OfAccount(person.account())
					: new Reach.Nothing();
		}
	},

	/**
	 * Open a profile by a link that a talent or the coach gave away. The link itself
	 * decides on which.
	 */
	OPEN_PROFILE_LINK {
		@Override
		public Reach reach(Viewer viewer) {
			return new Reach.Everything();
		}
	},

	/** Search the talents that are visible to employers. */
	SEARCH_TALENTS(Role.EMPLOYER),

	/**
	 * Open a profile in the search tier: an employer those that are visible, counted and
	 * logged; a coach those of the own caseload; a talent the own one.
	 */
	READ_PROFILE(Role.EMPLOYER, Role.COACH, Role.TALENT),

	/** Make links to a profile and take them back. */
	SHARE_PROFILE(Role.TALENT, Role.COACH),

	/** Get a profile as a document; employers read profiles on the screen. */
	DOWNLOAD_PROFILE(Role.TALENT, Role.COACH),

	/** Say that one wants to meet a talent, and take it back. */
	EXPRESS_INTEREST(Role.EMPLOYER),

	/** Read the threads one takes part in. */
	FOLLOW_INTERESTS(Role.EMPLOYER, Role.COACH),

	/** Answer an interest as the coach of the talent. */
	ANSWER_INTEREST(Role.COACH),

	/** See deliveries that are stuck, try them again or drop them. */
	MEND_DELIVERIES(Role.ADMINISTRATOR);

	// Set.of cannot be changed, which its type does not say.
	@SuppressWarnings("ImmutableEnumChecker")
	private final Set<Role> roles;

	Permission(Role... roles) {
		this.roles = Set.of(roles);
	}

	/**
	 * Decides on whose data a viewer may do this.
	 * @param viewer who is asking
	 * @return the reach; {@link Reach.Nothing} when the viewer may not do it at all
	 */
	public Reach reach(Viewer viewer) {
		return this.roles.contains(viewer.role()) ? ownReach(viewer) : new Reach.Nothing();
	}

	/**
	 * Decides whether a viewer may do this on anything at all.
	 * @param viewer who is asking
	 * @return false when the reach is nothing
	 */
	public boolean isGivenTo(Viewer viewer) {
		return !(reach(viewer) instanceof Reach.Nothing);
	}

	private static Reach ownReach(Viewer viewer) {
		return switch (viewer) {
			case Viewer.EmployerMember member -> new Reach.OfEmployer(member.employer());
			case Viewer.Coach coach -> new Reach.OfCoach(coach.coach());
			case Viewer.Talent talent -> new Reach.OfTalent(talent.talent());
			case Viewer.Organiser organiser -> new Reach.OfOrganisation(organiser.organisation());
			case Viewer.Administrator administrator -> new Reach.OfOrganisation(administrator.organisation());
			case Viewer.Ambassador ambassador -> new Reach.OfAccount(ambassador.account());
			case Viewer.Anonymous nobody -> new Reach.Nothing();
		};
	}

}
