package fr.bricoconcierge.logbooklist;

import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.resident.DeclineReason;
import fr.bricoconcierge.resident.Encounters;
import fr.bricoconcierge.resident.RequestReason;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Visits and requests, declined ones too, on one list narrowed by its address (I10). */
@PageTest
@Import({Visits.class, Statements.class})
class LogbookListTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    Encounters encounters;

    @Autowired
    Statements statements;

    @Autowired
    Clock clock;

    CurrentAccount account;
    Visitor concierge;
    String mine;

    @BeforeEach
    void signIn() {
        account = people.another(Role.CONCIERGE);
        concierge = visitors.as(account);
        mine = "/interventions?qui=" + account.id();
    }

    @Test
    void visitsAndRequestsTakenOrNotAreOnOneListCountedApart() {
        visits.begun(concierge, visits.resident(account, KEEP_CARD), PartType.EMERGENCY);
        encounters.request(UUID.randomUUID(), Channel.PHONE, RequestReason.DANGER, true, account.id());
        encounters.decline(
                UUID.randomUUID(), Channel.EMAIL, RequestReason.WORKS, DeclineReason.OUT_OF_AREA, account.id());

        Screen list = concierge.open(mine);

        assertThat(list.text())
                .contains("1 intervention, 2 demandes, 0 visite de suivi")
                .contains(Visits.NAME, "Mise en sécurité", "Demande : Un danger à la maison", "Urgente")
                .contains("Des travaux, des aides, Amelio – Habite hors du pilote", "Demande sans suite");
        assertThat(list.texts("#demandes tbody th"))
                .containsExactlyInAnyOrder("Un danger à la maison", "Des travaux, des aides, Amelio");
    }

    @Test
    void eachFilterNarrowsWhatIsThereAndSaysSo() {
        visits.begun(concierge, visits.resident(account, KEEP_CARD), PartType.EMERGENCY);
        encounters.decline(UUID.randomUUID(), Channel.PHONE, null, DeclineReason.ABUSE, account.id());
        LocalDate today = Moment.dateOf(clock.instant());

        assertThat(lines("&genre=EMERGENCY")).isEqualTo(1);
        assertThat(lines("&genre=STANDARD")).isZero();
        assertThat(lines("&genre=DEMANDE")).isEqualTo(1);
        assertThat(lines("&genre=SUIVI")).isZero();
        assertThat(lines("&etat=OPEN")).isEqualTo(1);
        assertThat(lines("&etat=DECLINED")).isEqualTo(1);
        assertThat(lines("&etat=CLOSED")).isZero();
        assertThat(lines("&origine=STAND_INSTALLED")).isEqualTo(1);
        assertThat(lines("&origine=PHONE")).isEqualTo(1);
        assertThat(lines("&origine=TOUR")).isZero();
        assertThat(lines("&theme=DAMP")).isZero();
        assertThat(lines("&du=" + today)).isEqualTo(2);
        assertThat(lines("&au=" + today.minusDays(1))).isZero();
        assertThat(lines("&au=" + today)).isEqualTo(2);
        assertThat(concierge.open(mine + "&genre=EMERGENCY").texts(".chips a").toString())
                .contains("Mise en sécurité");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "genre=RIEN",
                "etat=%00",
                "secteur=pas-un-uuid",
                "qui=00000000-0000-0000-0000-000000000000",
                "du=2026-02-31",
                "au=+999999999-01-01",
                "theme='; drop table intervention; --",
                "origine=<b>",
                "page=-3",
                "page=99999999999999999999"
            })
    void anAddressThatMeansNothingShowsTheList(String query) {
        Screen list = concierge.answerTo("/interventions?"
                + query.replace(" ", "%20").replace("<", "%3C").replace(">", "%3E"));

        assertThat(list.status()).isEqualTo(200);
        assertThat(list.text().contains("Un filtre de cette adresse n’existe pas"))
                .isEqualTo(!query.startsWith("page"));
    }

    @Test
    void aLongListIsTurnedPageByPage() {
        for (int i = 0; i < LogbookReading.PAGE + 2; i++) {
            encounters.decline(UUID.randomUUID(), Channel.PHONE, null, DeclineReason.ABUSE, account.id());
        }

        Screen first = concierge.open(mine);
        assertThat(first.select("#carnet > li")).hasSize(LogbookReading.PAGE);
        assertThat(first.text()).contains("1 à 30 sur 32");
        assertThat(first.follow("Suivants").select("#carnet > li")).hasSize(2);
        assertThat(concierge.open(mine + "&page=900").select("#carnet > li")).hasSize(2);
    }

    @Test
    void thePageCostsAHandfulOfStatementsHoweverMuchItShows() {
        visits.begun(concierge, visits.resident(account, KEEP_CARD), PartType.STANDARD);
        List<String> few = statements.of(() -> concierge.open(mine));
        for (int i = 0; i < 12; i++) {
            encounters.request(UUID.randomUUID(), Channel.PHONE, RequestReason.OTHER, false, account.id());
        }
        List<String> many = statements.of(() -> concierge.open(mine));

        assertThat(many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(12);
    }

    private int lines(String more) {
        return concierge.open(mine + more).select("#carnet > li").size();
    }
}
