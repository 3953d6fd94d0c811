package nl.talentmarkt.marketplace.interest;

import java.time.LocalDate;

/**
 * What has to be done next, by whom and until when.
 *
 * @param what what is worked towards; something that leads on
 * @param owner who does it; the coach sees to it that it is done
 * @param dueOn the last day on which it is in time
 */
public record NextStep(Outcome what, Party owner, LocalDate dueOn) {
}
