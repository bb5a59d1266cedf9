package fr.bricoconcierge.logbook;

import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PageTest
@Import(Visits.class)
class LogbookPageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    CurrentAccount account;
    Visitor concierge;

    @BeforeEach
    void signIn() {
        account = people.another(Role.CONCIERGE);
        concierge = visitors.as(account);
    }

    @Test
    void theLogbookFiltersByTypeAndState() {
        visits.begun(concierge, visits.resident(account, KEEP_CARD), PartType.EMERGENCY);

        Screen all = concierge.open("/interventions?genre=EMERGENCY&etat=OPEN");
        assertThat(all.text()).contains(Visits.NAME, "Mise en sécurité", "En cours", "Permanence installée");
        assertThat(concierge
                        .open("/interventions?genre=EMERGENCY&etat=CLOSED&page=9999")
                        .text())
                .contains("Aucune intervention ne correspond.");
        assertThat(concierge.open("/interventions?genre=RIEN").status()).isLessThan(500);
    }
}
