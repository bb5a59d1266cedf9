package fr.bricoconcierge.account;

import fr.bricoconcierge.shared.NotFound;

/** No such account, invitation or organisation. */
public class AccountNotFound extends NotFound {

    AccountNotFound(Object id) {
        super("account", id);
    }
}
