package fr.bricoconcierge.closing;

import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;
import static fr.bricoconcierge.resident.ConsentPurpose.SHARE_WITH_AMELIO;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.availability.AdvisorRange;
import fr.bricoconcierge.availability.AdvisorSlots;
import fr.bricoconcierge.availability.SlotPlace;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.resident.Consents;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** An advisor is booked, or somebody referred, on the last screen of a visit. */
@PageTest
@Import(Visits.class)
class AmelioAtClosingTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    Consents consents;

    @Autowired
    AdvisorSlots slots;

    @Autowired
    Clock clock;

    CurrentAccount account;
    Visitor concierge;
    Closings closings;

    @BeforeEach
    void signIn() {
        account = people.another(Role.CONCIERGE);
        concierge = visitors.as(account);
        closings = new Closings(visits, concierge);
    }

    @Test
    void anOrganisationOrASlotThatNobodyOfferedIsNamedBesideItsField() {
        String visit = closings.begun(visits.resident(account, KEEP_CARD, SHARE_WITH_AMELIO));
        FilledForm form = closings.form(visit).with("amelio", "REFERRAL").with("organisation", UUID.randomUUID());

        assertThat(form.submit().error("organisation")).isEqualTo("Choisissez un organisme de la liste.");
        assertThat(form.with("plus-tard", "1").submit().error("organisation"))
                .isEqualTo("Choisissez un organisme de la liste.");
        offeredSlot();
        assertThat(closings.form(visit)
                        .with("amelio", "APPOINTMENT")
                        .with("slot", UUID.randomUUID())
                        .submit()
                        .error("slot"))
                .isEqualTo("Choisissez un créneau du conseiller.");
        assertThat(closings.state(visit)).isEqualTo("OPEN");
    }

    @Test
    void anAdvisorIsBookedOnTheSpotOnceTheResidentAgreed() {
        ResidentId resident = visits.resident(account, KEEP_CARD);
        String visit = closings.begun(resident);
        String slot = offeredSlot();

        Screen refused = closings.form(visit)
                .with("amelio", "APPOINTMENT")
                .with("slot", slot)
                .submit();
        assertThat(refused.error("shareHow"))
                .isEqualTo("Demandez l’accord de la personne pour transmettre ses coordonnées à Amelio.");
        assertThat(referrals(visit)).isZero();

        Screen closed =
                refused.form(visit + "/cloture").with("shareHow", "ORAL").submit();

        assertThat(closed.text()).contains("L’intervention est close.", "Rendez-vous pris", "Orienté vers Amelio");
        assertThat(consents.isActive(resident, SHARE_WITH_AMELIO)).isTrue();
        assertThat(referrals(visit)).isEqualTo(1);
        assertThat(visits.count(
                        "select count(*)::int from advisor_slot where id = ? and booked_resident = ?",
                        UUID.fromString(slot),
                        resident.value()))
                .isEqualTo(1);
    }

    @Test
    void aSlotTakenMeanwhileIsSaidAndTheVisitStaysOpen() {
        ResidentId resident = visits.resident(account, KEEP_CARD, SHARE_WITH_AMELIO);
        String slot = offeredSlot();
        String first = closings.begun(visits.resident(account, KEEP_CARD, SHARE_WITH_AMELIO));
        closings.form(first).with("amelio", "APPOINTMENT").with("slot", slot).submit();
        String visit = closings.begun(resident);

        Screen refused = closings.form(visit)
                .with("amelio", "APPOINTMENT")
                .with("slot", slot)
                .submit();

        assertThat(refused.text()).contains("Ce créneau vient d’être pris. Choisissez-en un autre.");
        assertThat(closings.state(visit)).isEqualTo("OPEN");
    }

    @Test
    void withoutAKeptCardNobodyIsReferred() {
        String visit = closings.begun(visits.resident(account));

        Screen refused = closings.form(visit)
                .with("amelio", "REFERRAL")
                .with("organisation", people.advisor().organisation())
                .submit();

        assertThat(refused.error("keepHow"))
                .isEqualTo("Sans l’accord de la personne pour garder sa fiche, pas d’orientation vers Amelio.");
        assertThat(closings.state(visit)).isEqualTo("OPEN");
    }

    private int referrals(String visit) {
        return visits.count("select count(*)::int from referral where intervention_id = ?", Visits.idOf(visit));
    }

    private String offeredSlot() {
        var advisor = people.another(Role.ADVISOR);
        var start = clock.instant().plus(1, ChronoUnit.DAYS);
        var range = new AdvisorRange(advisor.id(), start, start.plus(1, ChronoUnit.HOURS), 60, SlotPlace.PHONE, null);
        return slots.declare(UUID.randomUUID(), range).toString();
    }
}
