package fr.bricoconcierge.closing;

import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
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

/** How it went, what was asked and needed, what people say of it (I6). */
@PageTest
@Import(Visits.class)
class StoryAtClosingTests {

    private static final String WORDS = "Enfin quelqu’un qui écoute";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    CurrentAccount account;
    Visitor concierge;
    Closings closings;
    String visit;

    @BeforeEach
    void begin() {
        account = people.another(Role.CONCIERGE);
        concierge = visitors.as(account);
        closings = new Closings(visits, concierge);
        visit = closings.begun(visits.resident(account, KEEP_CARD));
    }

    @Test
    void whatWasAskedAndNeededAndMetStaysReadable() {
        closings.form(visit)
                .with("situations", "MISSING_MATERIAL", "LANGUAGE")
                .with("askedFirst", "SMALL_REPAIR")
                .with("needed", "WORKS")
                .with("quotation", WORDS)
                .with("quoteAgreed", "true")
                .submit();

        assertThat(concierge.open(visit).text())
                .contains(
                        "Situations rencontrées",
                        "Il manquait du matériel",
                        "Langue partagée difficile",
                        "Une petite réparation. Au bout du compte : Des travaux, des aides, Amelio",
                        "avec son accord " + WORDS);
    }

    @Test
    void wordsAreKeptWithTheAgreementOfWhoSaidThemAlone() {
        Screen refused = closings.form(visit).with("quotation", WORDS).submit();

        assertThat(refused.error("quoteAgreed")).startsWith("Sans l’accord de la personne");
        assertThat(refused.form(visit + "/cloture").value("quotation")).isEqualTo(WORDS);
        assertThat(closings.state(visit)).isEqualTo("OPEN");
        assertThat(visits.count(
                        "select count(*)::int from intervention where id = ? and quotation is not null",
                        Visits.idOf(visit)))
                .isZero();
    }

    @Test
    void whatWasToldIsThereAgainWhenOneFinishesLater() {
        closings.form(visit)
                .with("situations", "LITTLE_AUTONOMY")
                .with("quotation", WORDS)
                .with("quoteAgreed", "true")
                .with("plus-tard", "1")
                .submit();

        var form = concierge.open(visit + "/cloture").form(visit + "/cloture");
        assertThat(form.value("quotation")).isEqualTo(WORDS);
        assertThat(concierge
                        .open(visit + "/cloture")
                        .select("[value=LITTLE_AUTONOMY]")
                        .hasAttr("checked"))
                .isTrue();
    }

    @Test
    void wordsAreForgottenWithWhoSaidThemAndTheCountsStay() {
        visit = closings.begun(visits.resident(account));
        closings.form(visit)
                .with("askedFirst", "DANGER")
                .with("quotation", WORDS)
                .with("quoteAgreed", "true")
                .submit();

        assertThat(visits.count(
                        "select count(*)::int from intervention where id = ? and quotation is null and not quote_agreed"
                                + " and asked_first = 'DANGER'",
                        Visits.idOf(visit)))
                .isEqualTo(1);
    }
}
