package nl.talentmarkt.journey.load;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import nl.talentmarkt.marketplace.access.Viewer;
import nl.talentmarkt.marketplace.account.Account;
import nl.talentmarkt.marketplace.identity.AccountId;
import nl.talentmarkt.marketplace.identity.CoachId;
import nl.talentmarkt.marketplace.identity.EmployerId;
import nl.talentmarkt.marketplace.interest.Interest;
import nl.talentmarkt.marketplace.interest.InterestId;
import nl.talentmarkt.marketplace.notification.Notice;
import nl.talentmarkt.marketplace.organisation.Coach;
import nl.talentmarkt.marketplace.talent.Talent;
import nl.talentmarkt.marketplace.talent.TalentCode;

/**
 * Who plays: the example people as they are before anybody does anything.
 *
 * @param accounts everybody who can sign in
 * @param coaches all coaches
 * @param talents all talents
 * @param interests the interests that there are already
 * @param notices what was told already
 */
record Cast(Map<AccountId, Account> accounts, Collection<Coach> coaches, Map<TalentCode, Talent> talents,
		Map<InterestId, Interest> interests, Collection<Notice> notices) {

	List<Account> employers() {
		return accountsOf(Viewer.EmployerMember.class);
	}

	List<Account> coachAccounts() {
		return accountsOf(Viewer.Coach.class);
	}

	/** Those who can say themselves whether employers see them, and are seen now. */
	List<Account> visibleTalents() {
		return accountsOf(Viewer.Talent.class).stream()
			.filter((account) -> talentOf(account).isVisibleToEmployers())
			.toList();
	}

	Talent talentOf(Account account) {
		Viewer.Talent person = (Viewer.Talent) account.person();
		return this.talents.values()
			.stream()
			.filter((talent) -> talent.id().equals(person.talent()))
			.findFirst()
			.orElseThrow();
	}

	/** Those of a coach whom employers see, in an order that is the same in each run. */
	List<Talent> shownTalentsOf(CoachId coach) {
		return this.talents.values()
			.stream()
			.filter((talent) -> talent.coach().equals(coach) && talent.isVisibleToEmployers())
			.sorted(Comparator.comparing((talent) -> talent.code().value()))
			.toList();
	}

	/** The employers of whom somebody can sign in. */
	List<EmployerId> employerIds() {
		return employers().stream()
			.map((account) -> ((Viewer.EmployerMember) account.person()).employer())
			.distinct()
			.toList();
	}

	List<CoachId> colleaguesOf(CoachId coach) {
		Coach one = this.coaches.stream().filter((other) -> other.id().equals(coach)).findFirst().orElseThrow();
		return this.coaches.stream()
			.filter((other) -> other.organisation().equals(one.organisation()))
			.map(Coach::id)
			.filter((other) -> !other.equals(coach))
			.toList();
	}

	/** In an order that is the same in each run. */
	private List<Account> accountsOf(Class<? extends Viewer.SignedIn> kind) {
		return this.accounts.values()
			.stream()
			.filter((account) -> kind.isInstance(account.person()))
			.sorted(Comparator.comparing((account) -> account.id().value()))
			.toList();
	}

}
