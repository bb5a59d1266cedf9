package fr.bricoconcierge.figure;

import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.figure.FigureView.Line;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.rate.Rate;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The catalogue: each figure has its definition, is counted with the others, and counts what it says. */
@PageTest
@Import(Visits.class)
class FigureTests {

    @Autowired
    Figures figures;

    @Autowired
    Visits visits;

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient database;

    private CurrentAccount account;
    private Visitor concierge;

    @BeforeEach
    void signIn() {
        account = people.another(Role.CONCIERGE);
        concierge = visitors.as(account);
    }

    @Test
    void allAreCountedInTwoStatementsAndEachHasItsDefinition() {
        List<String> all = figures.choices().stream().map(Choice::value).toList();
        figures.of(all);

        assertThat(statements.of(() -> figures.of(all))).hasSize(2);
        assertThat(figures.of(all)).hasSameSizeAs(all).allSatisfy(view -> {
            assertThat(view.definition()).endsWith(".");
            assertThat(view.label()).isNotBlank();
        });
        assertThat(figures.of(List.of("NO_SUCH_FIGURE"))).isEmpty();
    }

    @Test
    void aVisitIsCountedWithHowItWentAndWhatItWasAbout() {
        long visitsBefore = value("VISITS");
        Rate wellBefore = rate("WENT_WELL");
        Rate badlyBefore = rate("WENT_BADLY");
        Rate referredBefore = rate("VISITED_REFERRED");
        long advicesBefore = part("PART_TYPES", "Conseil");

        visit("BADLY");

        assertThat(value("VISITS")).isEqualTo(visitsBefore + 1);
        assertThat(rate("WENT_WELL")).isEqualTo(new Rate(wellBefore.part(), wellBefore.whole() + 1));
        assertThat(rate("WENT_BADLY")).isEqualTo(new Rate(badlyBefore.part() + 1, badlyBefore.whole() + 1));
        assertThat(rate("VISITED_REFERRED")).isEqualTo(new Rate(referredBefore.part(), referredBefore.whole() + 1));
        assertThat(part("PART_TYPES", "Conseil")).isEqualTo(advicesBefore + 1);
    }

    @Test
    void aVisitGivenUpIsCountedApart() {
        Rate before = rate("GIVEN_UP");
        long visitsBefore = value("VISITS");

        visits.giveUp(concierge, visits.firstPart(concierge, visits.resident(account, KEEP_CARD), PartType.ADVICE));

        assertThat(rate("GIVEN_UP")).isEqualTo(new Rate(before.part() + 1, before.whole() + 1));
        assertThat(value("VISITS")).isEqualTo(visitsBefore);
    }

    @Test
    void aHouseholdMetAtAStandCountsThereAndNotAmongTours() {
        Rate stand = rate("STAND_VISITED");
        Rate tour = rate("TOUR_VISITED");
        long contacts = value("STAND_CONTACTS");

        visit("WELL");
        visits.resident(account, KEEP_CARD);

        assertThat(rate("STAND_VISITED")).isEqualTo(new Rate(stand.part() + 1, stand.whole() + 2));
        assertThat(rate("TOUR_VISITED")).isEqualTo(tour);
        assertThat(value("STAND_CONTACTS")).isEqualTo(contacts + 2);
    }

    private void visit(String howItWent) {
        Screen part = visits.firstPart(concierge, visits.resident(account, KEEP_CARD), PartType.ADVICE);
        database.sql("update intervention set how_it_went = ? where id = ?")
                .params(howItWent, Visits.idOf(Visits.visitOf(part)))
                .update();
    }

    private FigureView only(String code) {
        return figures.of(List.of(code)).get(0);
    }

    private long value(String code) {
        return only(code).value().longValue();
    }

    private Rate rate(String code) {
        return only(code).rate();
    }

    private long part(String code, String label) {
        return Stream.ofNullable(only(code).lines())
                .flatMap(List::stream)
                .filter(line -> line.label().equals(label))
                .map(Line::said)
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }
}
