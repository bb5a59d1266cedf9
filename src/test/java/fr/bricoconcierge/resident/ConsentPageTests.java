package fr.bricoconcierge.resident;

import static fr.bricoconcierge.resident.ConsentPurpose.EMAIL_REMINDERS;
import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;
import static fr.bricoconcierge.resident.ConsentPurpose.SMS_REMINDERS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class ConsentPageTests {

    @Autowired
    ResidentCards cards;

    @Autowired
    Consents consents;

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    Visitor concierge;

    @BeforeEach
    void signIn() {
        concierge = visitors.as(people.concierge());
    }

    @Test
    void aConsentIsGivenAndTakenBackInOneTapWithItsDate() {
        String card = "/habitants/" + open("06 12 34 56 78", null);
        assertThat(concierge.open(card).text()).contains("Pas d’accord pour garder la fiche");

        Screen given = concierge
                .open(card)
                .form(card + "/accords/KEEP_CARD")
                .with("how", "SIGNED")
                .submit();
        assertThat(given.text()).contains("L’accord est noté.", "Oui, signé sur la tablette");

        Screen withdrawn = given.form(card + "/accords/KEEP_CARD/retrait").submit();
        assertThat(withdrawn.text())
                .contains("L’accord est retiré.", "Retiré, de vive voix", "Accord donné", "Accord retiré");
    }

    @Test
    void aReminderNeedsWhereToSendIt() {
        ResidentId nowhere = open(null, null);
        give(nowhere, KEEP_CARD);

        assertThat(give(nowhere, EMAIL_REMINDERS).text()).contains("Notez d’abord le courriel sur la fiche");
        assertThat(give(nowhere, SMS_REMINDERS).text()).contains("Notez d’abord le téléphone sur la fiche");
        assertThat(consents.isActive(nowhere, EMAIL_REMINDERS)).isFalse();
        assertThat(consents.isActive(nowhere, SMS_REMINDERS)).isFalse();
    }

    @Test
    void aReminderNeedsACardThatIsKept() {
        ResidentId resident = open("06 12 34 56 78", "nadia@exemple.fr");

        assertThat(give(resident, EMAIL_REMINDERS).text()).contains("pas de rappels");
        give(resident, KEEP_CARD);
        give(resident, EMAIL_REMINDERS);
        assertThat(consents.isActive(resident, EMAIL_REMINDERS)).isTrue();
    }

    @Test
    void whoWantsNoCardAnyMoreWantsNoRemindersAndASlipGivesAllBackAsItWas() {
        ResidentId resident = open("06 12 34 56 78", "nadia@exemple.fr");
        String accord = "/habitants/%s/accords/".formatted(resident);
        concierge.post(accord + "KEEP_CARD", "how", "SIGNED");
        concierge.post(accord + "SMS_REMINDERS", "how", "PAPER");

        Screen withdrawn = concierge.post(accord + "KEEP_CARD/retrait");
        assertThat(consents.isActive(resident, KEEP_CARD)).isFalse();
        assertThat(consents.isActive(resident, SMS_REMINDERS)).isFalse();

        Screen back = withdrawn.form(accord + "KEEP_CARD/retrait/annulation").submit();
        assertThat(back.text()).contains("Oui, signé sur la tablette", "Oui, sur papier");
        assertThat(consents.isActive(resident, EMAIL_REMINDERS)).isFalse();
    }

    private Screen give(ResidentId resident, ConsentPurpose purpose) {
        return concierge.post("/habitants/%s/accords/%s".formatted(resident, purpose), "how", "ORAL");
    }

    private ResidentId open(String phone, String email) {
        var meeting = new FirstMeeting(Origin.STAND_INSTALLED, Channel.STAND, null, "12 rue Gambetta, Lille", null);
        var newcomer = NewResident.met(CardDetails.of("Nadia", "Delattre", phone, email), meeting);
        return cards.open(UUID.randomUUID(), newcomer, people.concierge().id());
    }
}
