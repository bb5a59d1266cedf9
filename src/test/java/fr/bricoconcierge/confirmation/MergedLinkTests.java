package fr.bricoconcierge.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.agenda.AppointmentId;
import fr.bricoconcierge.merge.Merging;
import fr.bricoconcierge.merge.TwoCards;
import fr.bricoconcierge.message.PostRound;
import fr.bricoconcierge.resident.CardPairs;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A link that was sent goes on working when the card turns out to be somebody's we knew (H3). */
@PageTest
@Import({Expected.class, PostRound.class})
class MergedLinkTests {

    @Autowired
    Expected expected;

    @Autowired
    Visitors visitors;

    @Autowired
    ResidentCards cards;

    @Autowired
    CardPairs pairs;

    @Autowired
    Merging merging;

    private final String email = Expected.address();
    private CurrentAccount samira;
    private ResidentId known;
    private ResidentId again;
    private AppointmentId id;
    private String link;
    private TwoCards two;

    @BeforeEach
    void aLinkArrived() {
        samira = expected.concierge();
        two = new TwoCards(cards, pairs, merging);
        known = two.open("Nadia", samira.id());
        again = expected.resident(email, samira, ConsentPurpose.KEEP_CARD, ConsentPurpose.EMAIL_REMINDERS);
        id = expected.book(again, samira, Expected.afternoon(5));
        link = Expected.link(expected.lettersTo(email).get(0));
    }

    @Test
    void itShowsTheAppointmentAndConfirmsIt() {
        two.merge(known, again, samira.id());
        Visitor nadia = visitors.anonymous();

        assertThat(nadia.open(link).text()).contains("Bonjour Nadia", samira.name());
        assertThat(nadia.open(link).form(link + "/confirmation").submit().text())
                .contains("C’est confirmé");
        assertThat(visitors.as(samira).open("/rendez-vous/" + id).texts(".badge"))
                .contains("Confirmé");
    }

    @Test
    void itWorksWhenItsOwnCardStaysToo() {
        two.merge(again, known, samira.id());
        Visitor nadia = visitors.anonymous();

        assertThat(nadia.open(link).form(link + "/annulation").submit().text()).contains("annulé");
    }
}
