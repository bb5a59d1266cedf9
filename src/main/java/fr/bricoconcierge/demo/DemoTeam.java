package fr.bricoconcierge.demo;

import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.TeamManagement;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** The people of the demonstration, all with the same well-known password. */
record DemoTeam(AccountId coordinator, AccountId samira, AccountId mathieu, AccountId advisor, OrganisationId amelio) {

    static final String PASSWORD = "pas-a-pas-2026-demo";

    static DemoTeam hire(TeamManagement management) {
        OrganisationId amelio = management.organisationNamed("AMELIO – Maison de l’habitat durable");
        return new DemoTeam(
                hire(management, "coordination@brico.example", "Nadège Fontaine", Role.COORDINATOR, null),
                hire(management, "concierge@brico.example", "Samira Benali", Role.CONCIERGE, null),
                hire(management, "concierge2@brico.example", "Mathieu Lefebvre", Role.CONCIERGE, null),
                hire(management, "conseil@brico.example", "Claire Maes", Role.ADVISOR, amelio),
                amelio);
    }

    private static AccountId hire(
            TeamManagement management, String email, String name, Role role, @Nullable OrganisationId organisation) {
        return management.accept(management.invite(email, name, role, organisation), PASSWORD);
    }
}
