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

	/** Keep searches and arrange their alerts: one's own, not those of a colleague. */
	KEEP_SEARCHES {
		@Override
		public Reach reach(Viewer viewer) {
			return (viewer instanceof Viewer.EmployerMember member) ? new Reach.OfAccount(member.account())
					: new Reach.Nothing();
		}
	},

	/** Stop mails by a link that stands in them. */
	UNSUBSCRIBE {
		@Override
		public Reach reach(Viewer viewer) {
			return new Reach.Everything();
		}
	},

	/**
	 * Open a profile in the search tier: an employer those that are visible, counted and
	 * logged; a coach those of the own caseload; a talent the own one.
	 */
	READ_PROFILE(Role.EMPLOYER, Role.COACH, Role.TALENT),

	/** Make links to a profile and take them back. */
	SHARE_PROFILE(Role.TALENT, Role.COACH),

	/** Get a profile as a document; employers read profiles on the screen. */
	DOWNLOAD_PROFILE(Role.TALENT, Role.COACH),
	/**
	 * Write in a profile: a coach in those of the own caseload, a talent in the own one.
	 */
	EDIT_PROFILE(Role.COACH, Role.TALENT),

	/** Come to one's own profile by the shortest way. */
	EDIT_OWN_PROFILE(Role.TALENT),

	/**
	 * Keep a caseload: begin with a new talent, read what a talent proposed, write what
	 * only the coach sees.
	 */
	KEEP_CASELOAD(Role.COACH),

	/** Say that one wants to meet a talent, and take it back. */
	EXPRESS_INTEREST(Role.EMPLOYER),

	/** Accept the terms of use for one's employer. */
	ACCEPT_TERMS(Role.EMPLOYER),

	/** Read the threads one takes part in. */
	FOLLOW_INTERESTS(Role.EMPLOYER, Role.COACH),

	/** Write in a thread one takes part in. */
	WRITE_IN_INTEREST(Role.EMPLOYER, Role.COACH, Role.TALENT),

	/**
	 * Say whether somebody comes to a meeting and how it went: an employer for itself, a
	 * coach for whoever told it.
	 */
	TELL_OF_MEETING(Role.EMPLOYER, Role.COACH),

	/** Take an interest back, as employer or talent. */
	WITHDRAW_INTEREST(Role.EMPLOYER, Role.TALENT),

	/**
	 * Say that a talent would like to meet an employer: the talent itself, or the coach
	 * who heard it.
	 */
	WISH_TO_MEET(Role.TALENT, Role.COACH),

	/** Follow and answer the interests that concern oneself, as the talent. */
	ANSWER_AS_TALENT(Role.TALENT),

	/** Answer a question about oneself by a personal link. The link decides on which. */
	OPEN_QUESTION_LINK {
		@Override
		public Reach reach(Viewer viewer) {
			return new Reach.Everything();
		}
	},

	/** Propose talents of the own caseload to an employer. */
	NOMINATE_TALENTS(Role.COACH),

	/** See the employers and who knows them. */
	READ_EMPLOYERS(Role.COACH, Role.ORGANISER, Role.ADMINISTRATOR),

	/**
	 * See which colleague knows whom at an employer: those of the own organisation, not
	 * only one's own contacts.
	 */
	SEE_WHO_KNOWS_WHOM {
		@Override
		public Reach reach(Viewer viewer) {
			return switch (viewer) {
				case Viewer.Coach coach -> new Reach.OfOrganisation(coach.organisation());
				case Viewer.Organiser organiser -> new Reach.OfOrganisation(organiser.organisation());
				case Viewer.Administrator administrator -> new Reach.OfOrganisation(administrator.organisation());
				case Viewer.EmployerMember member -> new Reach.Nothing();
				case Viewer.Talent talent -> new Reach.Nothing();
				case Viewer.Ambassador ambassador -> new Reach.Nothing();
				case Viewer.Anonymous nobody -> new Reach.Nothing();
			};
		}
	},

	/** Answer an interest as the coach of the talent. */
	ANSWER_INTEREST(Role.COACH),

	/** Import a classification of occupations, for everybody. */
	IMPORT_OCCUPATIONS(Role.ADMINISTRATOR),

	/** Take job seekers over as drafts of coaches of the own organisation. */
	IMPORT_JOB_SEEKERS(Role.ADMINISTRATOR),

	/**
	 * Read what became of each field of a talent who was taken over: a coach of the own
	 * caseload, an administrator of the own organisation.
	 */
	READ_IMPORT_REPORT(Role.COACH, Role.ADMINISTRATOR),
	/** See at a glance whether one is visible to employers, and who looked. */
	SEE_OWN_VISIBILITY(Role.TALENT),

	/** Read, give and withdraw the consent to be shown: the own, or in the caseload. */
	GIVE_CONSENT(Role.TALENT, Role.COACH),

	/** See the photo of a talent, where it was released to one's own employer. */
	SEE_RELEASED_PHOTO(Role.EMPLOYER),

	/** Confirm that a profile is right and ready to be shown, and take that back. */
	CONFIRM_PROFILE(Role.COACH),

	/** Read who looked at a profile: the own, or in the caseload. */
	READ_PROFILE_VIEWS(Role.TALENT, Role.COACH),

	/** See which employers read much, without what they read. */
	WATCH_READING(Role.ORGANISER, Role.ADMINISTRATOR),

	/** Let an employer open more profiles on one day. */
	RAISE_VIEW_BUDGET(Role.ADMINISTRATOR),

	/** Choose who answers what nobody answered, and how soon coaches answer. */
	ASSIGN_INTEREST(Role.ADMINISTRATOR),

	/**
	 * Hand talents over to a colleague: a coach the own ones, an administrator those of
	 * any coach of the organisation.
	 */
	HAND_OVER_CASELOAD(Role.COACH, Role.ADMINISTRATOR),

	/** Say when one is away and who takes over. */
	PLAN_ABSENCE(Role.COACH),

	/** Say when a coach of the organisation is away and who takes over. */
	ARRANGE_ABSENCE(Role.ADMINISTRATOR),

	/**
	 * Shut employers out and let them in again. Employers belong to no organisation: who
	 * vets them does so for the whole region.
	 */
	VET_EMPLOYERS {
		@Override
		public Reach reach(Viewer viewer) {
			return switch (viewer.role()) {
				case ORGANISER, ADMINISTRATOR -> new Reach.Everything();
				case ANONYMOUS, EMPLOYER, COACH, TALENT, AMBASSADOR -> new Reach.Nothing();
			};
		}
	},
	/**
	 * Choose the words in which people are told something: those of one's organisation.
	 */
	EDIT_TEXTS(Role.ADMINISTRATOR),

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
