package fr.bricoconcierge.testing;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.TeamManagement;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.OrganisationId;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;

/** The people of the tests; those of one name are the same in all tests of a context. */
@TestComponent
public class People {

    public static final String PASSWORD = "une phrase de passe pour les tests";

    private final TeamManagement management;
    private final Map<AccountId, String> emails = new ConcurrentHashMap<>();
    private CurrentAccount coordinator;
    private CurrentAccount concierge;
    private CurrentAccount colleague;
    private CurrentAccount advisor;
    private CurrentAccount strangerAdvisor;

    People(TeamManagement management) {
        this.management = management;
    }

    public synchronized CurrentAccount coordinator() {
        return coordinator = coordinator != null ? coordinator : hire("Nadège Fontaine", Role.COORDINATOR, null);
    }

    public synchronized CurrentAccount concierge() {
        return concierge = concierge != null ? concierge : hire("Samira Benali", Role.CONCIERGE, null);
    }

    /** The other one of the pair. */
    public synchronized CurrentAccount colleague() {
        return colleague = colleague != null ? colleague : hire("Mathieu Lefebvre", Role.CONCIERGE, null);
    }

    public synchronized CurrentAccount advisor() {
        return advisor = advisor != null ? advisor : hire("Claire Maes", Role.ADVISOR, "AMELIO");
    }

    /** An advisor of another organisation. */
    public synchronized CurrentAccount strangerAdvisor() {
        return strangerAdvisor =
                strangerAdvisor != null ? strangerAdvisor : hire("Paul Herman", Role.ADVISOR, "Autre espace conseil");
    }

    /** Somebody new, for a test that must not share their time or their stock with others. */
    public CurrentAccount another(Role role) {
        return hire("Personne " + UUID.randomUUID().toString().substring(0, 8), role, "AMELIO");
    }

    /** What they type to sign in, with {@link #PASSWORD}. */
    public String emailOf(CurrentAccount account) {
        return emails.get(account.id());
    }

    private CurrentAccount hire(String name, Role role, String organisationName) {
        OrganisationId organisation = organisationName == null ? null : management.organisationNamed(organisationName);
        String email = UUID.randomUUID() + "@brico.example";
        AccountId id = management.accept(management.invite(email, name, role, organisation), PASSWORD);
        emails.put(id, email);
        return new CurrentAccount(id, name, role, role == Role.ADVISOR ? organisation : null);
    }
}
