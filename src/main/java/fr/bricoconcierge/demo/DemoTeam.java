package fr.bricoconcierge.demo;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.TeamManagement;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** The people of the demonstration, all with the same well-known password. */
record DemoTeam(
        AccountId coordinator,
        AccountId samira,
        AccountId mathieu,
        AccountId advisor,
        AccountId colleague,
        OrganisationId amelio) {

    static final String PASSWORD = "pas-a-pas-2026-demo";
    static final String AMELIO = "AMELIO – Maison de l’Habitat Durable";
    private static final String ADVISOR_NAME = "Claire Maes";

    static DemoTeam hire(TeamManagement management) {
        OrganisationId amelio = management.organisationNamed(AMELIO);
        return new DemoTeam(
                hire(management, "coordination@brico.example", "Nadège Fontaine", Role.COORDINATOR, null),
                hire(management, "concierge@brico.example", "Samira Benali", Role.CONCIERGE, null),
                hire(management, "concierge2@brico.example", "Mathieu Lefebvre", Role.CONCIERGE, null),
                hire(management, "conseil@brico.example", ADVISOR_NAME, Role.ADVISOR, amelio),
                hire(management, "conseil2@brico.example", "Julien Caron", Role.ADVISOR, amelio),
                amelio);
    }

    /** Who leads the tour or the stand of that number: one after the other. */
    AccountId leader(int number) {
        return number % 2 == 0 ? samira : mathieu;
    }

    /** The other one of the pair. */
    AccountId other(AccountId concierge) {
        return concierge.equals(samira) ? mathieu : samira;
    }

    /** The advisor, signed in. */
    CurrentAccount advisorAtWork() {
        return new CurrentAccount(advisor, ADVISOR_NAME, Role.ADVISOR, amelio);
    }

    private static AccountId hire(
            TeamManagement management, String email, String name, Role role, @Nullable OrganisationId organisation) {
        return management.accept(management.invite(email, name, role, organisation), PASSWORD);
    }
}
