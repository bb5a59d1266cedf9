package fr.bricoconcierge.agreement;

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
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Before work one asks; that nobody did is seen, and stops nobody (I13). */
@PageTest
@Import(Visits.class)
class AgreementPageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    private CurrentAccount account;
    private Visitor concierge;

    @BeforeEach
    void signIn() {
        account = people.another(Role.CONCIERGE);
        concierge = visitors.as(account);
    }

    @Test
    void itIsMissingUntilOneTapSaysThatThePersonAgrees() {
        Screen visit = begun();
        assertThat(visit.select("#accord").text()).contains("À demander");

        Screen agreed = concierge.post(visit.path() + "/accord/oral");

        assertThat(agreed.select("#accord").text()).contains("Donné", "Accord oral, la personne elle-même");
        assertThat(concierge
                        .post(visit.path() + "/accord/signe")
                        .select("#accord")
                        .text())
                .contains("Bon signé");
    }

    @Test
    void theOwnersAgreementIsFollowed() {
        Screen visit = begun();
        String form = visit.path() + "/accord";

        Screen noted = visit.follow("Préciser, ou accord du propriétaire")
                .form(form)
                .with("owner", "ASKED")
                .with("ownerWho", "SOCIAL_LANDLORD")
                .submit();

        assertThat(noted.select("#accord").text()).contains("Bailleur social", "demandé, on attend", "À demander");
        assertThat(concierge.post(form + "/oral").select("#accord").text()).contains("Donné", "Bailleur social");
    }

    @Test
    void whatIsHalfSaidIsNamedBesideItsField() {
        String form = begun().path() + "/accord";

        assertThat(concierge
                        .open(form)
                        .form(form)
                        .with("how", "ORAL")
                        .without("by")
                        .submit()
                        .error("by"))
                .isEqualTo("Dites qui a donné son accord.");
        assertThat(concierge
                        .open(form)
                        .form(form)
                        .with("how", "ORAL")
                        .with("at", "2099-01-01T10:00")
                        .submit()
                        .error("at"))
                .isEqualTo("Indiquez un moment passé.");
        assertThat(concierge
                        .open(form)
                        .form(form)
                        .with("owner", "GIVEN")
                        .submit()
                        .error("ownerWho"))
                .isEqualTo("Choisissez à qui l’accord est demandé.");
        assertThat(concierge
                        .open(form)
                        .form(form)
                        .with("owner", "GIVEN")
                        .with("ownerWho", "MANAGER")
                        .with("ownerOn", "2099-01-01")
                        .submit()
                        .error("ownerOn"))
                .isEqualTo("Indiquez un jour passé.");
        assertThat(concierge
                        .open("/interventions/" + UUID.randomUUID() + "/accord")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theSlipIsOneSheetAndAFinishedVisitDoesNotChange() {
        Screen visit = begun();
        assertThat(concierge.open(visit.path() + "/accord/bon").header("Content-Type"))
                .isEqualTo("application/pdf");
        concierge.post(visit.path() + "/retrait", "why", "OTHER", "note", "Plus le temps");

        assertThat(concierge.post(visit.path() + "/accord/oral").status()).isEqualTo(409);
    }

    private Screen begun() {
        return visits.begun(concierge, visits.resident(account, KEEP_CARD), PartType.STANDARD);
    }
}
