package fr.bricoconcierge.account;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.OrganisationId;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who is signed in: the principal of every request, stored in the session.
 *
 * @param organisation set for advisors
 */
public record CurrentAccount(
        AccountId id, String name, Role role, @Nullable OrganisationId organisation)
        implements AuthenticatedPrincipal, Serializable {

    /** The account's id: session tables and logs hold no name. */
    @Override
    public String getName() {
        return id.toString();
    }

    public boolean is(Role wanted) {
        return role == wanted;
    }
}
