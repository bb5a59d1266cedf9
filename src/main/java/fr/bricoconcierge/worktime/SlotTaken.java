package fr.bricoconcierge.worktime;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Refused;

/** Somebody is already busy in that stretch of time; the page shows what with, and the next free slots. */
public class SlotTaken extends Refused {

    private final AccountId account;
    private final TimeBlock wanted;

    public SlotTaken(AccountId account, TimeBlock wanted) {
        super("startsAt", "Ce créneau est déjà pris.");
        this.account = account;
        this.wanted = wanted;
    }

    public AccountId account() {
        return account;
    }

    public TimeBlock wanted() {
        return wanted;
    }
}
