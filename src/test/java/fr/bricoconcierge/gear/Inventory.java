package fr.bricoconcierge.gear;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;

/** What the coordinator does with the inventory, as tests need it. */
public final class Inventory {

    private final Visitor coordinator;

    public Inventory(Visitor coordinator) {
        this.coordinator = coordinator;
    }

    /** The empty form of a new thing. */
    FilledForm form() {
        return coordinator.open("/materiel/nouveau").form("/materiel/nouveau");
    }

    /** A tool in good state, in the store; answers the address of its page. */
    public String add(String name, String number) {
        return form().with("name", name).with("label", number).submit().path();
    }

    public void lend(String thing, CurrentAccount holder) {
        lendingOf(thing, holder);
    }

    Screen lendingOf(String thing, CurrentAccount holder) {
        return coordinator
                .open(thing + "/pret")
                .form(thing + "/pret")
                .with("holder", holder.id())
                .submit();
    }
}
