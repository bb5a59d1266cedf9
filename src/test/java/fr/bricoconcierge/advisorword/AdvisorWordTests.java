package fr.bricoconcierge.advisorword;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.referral.NewReferrals;
import fr.bricoconcierge.referral.Referring;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.Consents;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an advisor says of a referral (P8, Q2). */
@PageTest
class AdvisorWordTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    ResidentCards cards;

    @Autowired
    Referring referring;

    @Autowired
    Consents consents;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient database;

    @Test
    void aWordIsReadByTheCoordinatorAndGoesWithTheHousehold() {
        CurrentAccount concierge = people.concierge();
        var referrals = new NewReferrals(cards, referring, concierge);
        ResidentId resident = referrals.agreeingResident();
        String page =
                "/orientations/" + referrals.refer(resident, people.advisor().organisation());
        Visitor advisor = visitors.as(people.advisor());

        assertThat(advisor.open(page).follow("Dire un mot").heading()).isEqualTo("Un mot sur cette orientation");
        assertThat(advisor.open(page + "/mot").form(page + "/mot").submit().error("words"))
                .isEqualTo("Écrivez une phrase.");
        assertThat(advisor.open(page + "/mot")
                        .form(page + "/mot")
                        .with("tone", "GOOD")
                        .with("words", "Dossier mûr dès le premier rendez-vous.")
                        .with("mayQuote", true)
                        .submit()
                        .text())
                .contains("Votre mot est enregistré.");

        assertThat(visitors.as(people.coordinator())
                        .open("/apprentissages/retours?source=ADVISOR")
                        .text())
                .contains("Dossier mûr dès le premier rendez-vous.");
        Visitor stranger = visitors.as(people.strangerAdvisor());
        assertThat(stranger.open(page + "/mot").status()).isEqualTo(404);
        assertThat(stranger.post(page + "/mot", "tone", "BAD", "words", "x").status())
                .isEqualTo(404);

        consents.withdraw(
                resident,
                ConsentPurpose.KEEP_CARD,
                ConsentHow.ORAL,
                people.concierge().id(),
                clock.instant());
        visitors.as(concierge).post("/habitants/" + resident + "/effacement");
        assertThat(database.sql("select count(*) from feedback where words like 'Dossier mûr%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
