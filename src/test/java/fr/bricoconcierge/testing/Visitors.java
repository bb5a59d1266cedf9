package fr.bricoconcierge.testing;

import fr.bricoconcierge.account.CurrentAccount;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.MockMvc;

/** Lets the tests visit the application as somebody. */
@TestComponent
public class Visitors {

    private final MockMvc web;

    Visitors(MockMvc web) {
        this.web = web;
    }

    public Visitor as(CurrentAccount account) {
        return new Visitor(web, account);
    }

    /** Without an account. */
    public Visitor anonymous() {
        return new Visitor(web, null);
    }
}
