package fr.bricoconcierge.contactfile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A spreadsheet of contacts through its pages: columns, preview, import (H9). */
@PageTest
class ContactImportTests {

    private static final String HEADER = "Nom;Prénom;Téléphone;Courriel\n";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient database;

    private Visitor coordinator;
    private Spreadsheets sheets;

    @BeforeEach
    void signIn() {
        coordinator = visitors.as(people.coordinator());
        sheets = new Spreadsheets(coordinator);
    }

    @Test
    void everyLineOfTheSpreadsheetHasItsFateAndASecondImportAddsNothing() throws IOException {
        byte[] file = new ClassPathResource("contactfile/contacts-tableur.csv").getContentAsByteArray();
        long before = cards();

        Screen columns = sheets.bring(file);
        assertThat(String.join(", ", columns.select("option[selected]").eachText()))
                .isEqualTo("Nom, Prénom, Téléphone, Courriel, Adresse, Code postal, Ville, Occupation du logement,"
                        + " Date de première rencontre, Lieu ou façon de la rencontre, Recommandé par, Remarque");
        Screen preview = columns.form(columns.path()).submit();

        assertThat(Spreadsheets.lines(preview))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("2 Françoise DELANNOY Nouvelle fiche"),
                        line -> assertThat(line)
                                .startsWith("3 Francoise Delannoy Même personne Même personne que la ligne 2")
                                .contains("ajoute : remarque"),
                        line -> assertThat(line)
                                .startsWith("4 Karim Benali Nouvelle fiche")
                                .contains("recommandé par « Françoise Delannoy »"),
                        line -> assertThat(line).startsWith("5 Odette Nouvelle fiche"),
                        line -> assertThat(line)
                                .startsWith("6 Thu Hà Nguyễn Nouvelle fiche")
                                .contains(
                                        "Sans le courriel « thu.ha@exemple »",
                                        "recommandé par « Karim »",
                                        "adresse gardée telle qu’elle est écrite"),
                        line -> assertThat(line)
                                .startsWith("7 Jean-Baptiste D’Hondt-Lefèvre Refusée")
                                .contains(
                                        "le téléphone « 12345 » est incomplet ou n’existe pas",
                                        "la date « 31/02/2026 » n’existe pas"),
                        line -> assertThat(line)
                                .startsWith("8 Martin Refusée")
                                .contains("parce qu’il n’y a aucun moyen de joindre la personne"),
                        line -> assertThat(line).startsWith("9 Test =CMD(\"x\") Nouvelle fiche"),
                        line -> assertThat(line)
                                .startsWith("10 Marie-Thérèse Vandenbroucke Nouvelle fiche")
                                .contains("ecommandé par « Delannoy Françoise »"));
        assertThat(cards()).isEqualTo(before);

        Screen outcome = Spreadsheets.bringIn(preview);
        assertThat(outcome.heading()).isEqualTo("Contacts importés");
        assertThat(cards()).isEqualTo(before + 6);
        assertThat(said("+33612345602"))
                .isEqualTo("Karim Benali / PRIVATE_TENANT / TOUR / 2026-03-04 / Fuite sous évier / Françoise");
        assertThat(said("+33612345605"))
                .isEqualTo("Test =CMD(\"x\") / HOSTED / NOTICE / 2026-03-06 / formule dans le nom / -");
        assertThat(said("+33612345606"))
                .isEqualTo("Marie-Thérèse Vandenbroucke / LANDLORD / WORD_OF_MOUTH / 2026-03-06"
                        + " / a dit : \"revenez quand vous voulez\" / Françoise");

        Screen again = sheets.preview(file);
        assertThat(Spreadsheets.lines(again))
                .filteredOn(line -> line.contains("Refusée"))
                .hasSize(2);
        assertThat(Spreadsheets.lines(again))
                .filteredOn(line -> line.contains("Déjà là"))
                .hasSize(7);
        assertThat(again.text()).contains("Il n’y a rien à importer");
    }

    @Test
    void withoutTheDeclaredConsentNothingIsImported() {
        String phone = Spreadsheets.phone();
        Screen preview = sheets.preview(HEADER + Spreadsheets.name() + ";Ana;" + phone + ";\n");
        String action = preview.path() + "/importation";

        Screen refused = preview.form(action).submit();
        assertThat(refused.error("how")).isEqualTo("Dites comment ces personnes ont donné leur accord.");
        assertThat(refused.error("on")).startsWith("Dites quand elles l’ont donné");
        assertThat(refused.error("declared")).startsWith("Sans cette déclaration");
        assertThat(Spreadsheets.declaration(preview)
                        .with("on", LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(1))
                        .submit()
                        .error("on"))
                .isEqualTo("Donnez un jour passé, ou celui d’aujourd’hui.");
        assertThat(Spreadsheets.declaration(preview)
                        .with("on", "31/02/2026")
                        .submit()
                        .error("on"))
                .isNotEmpty();
        assertThat(known(phone)).isZero();

        Screen card = Spreadsheets.bringIn(preview).follow("Ana");
        assertThat(card.text()).contains("Oui, sur papier, mardi 10 mars 2026", "Pas d’accord noté");
    }

    @Test
    void aDoubleClickImportsOnceAndItIsWrittenDown() {
        String phone = Spreadsheets.phone();
        Screen preview = sheets.preview(HEADER + Spreadsheets.name() + ";Ana;" + phone + ";\n");
        var form = Spreadsheets.declaration(preview);

        Screen first = form.submit();
        Screen second = form.submit();

        assertThat(second.path()).isEqualTo(first.path());
        assertThat(known(phone)).isOne();
        assertThat(database.sql(
                                "select amount from audit_entry where action = 'IMPORTED_CARDS' and subject_id = cast(? as uuid)")
                        .param(first.path().substring(Spreadsheets.PATH.length() + 1))
                        .query(Integer.class)
                        .list())
                .containsExactly(1);
        assertThat(coordinator.open(Spreadsheets.PATH).texts(".rows .row").get(0))
                .contains("contacts.csv", "Nadège Fontaine", "1 nouvelle fiche", "Importé");
    }

    @Test
    void aCardThatSomebodyOpenedMeanwhileIsNotOpenedTwice() {
        String phone = Spreadsheets.phone();
        String name = Spreadsheets.name();
        Screen preview = sheets.preview(HEADER + name + ";Ana;" + phone + ";ana@exemple.fr\n");
        assertThat(Spreadsheets.lines(preview)).singleElement().asString().contains("Nouvelle fiche");

        Spreadsheets.bringIn(sheets.preview(HEADER + name + ";Ana;" + phone + ";\n"));
        Screen outcome = Spreadsheets.bringIn(preview);

        assertThat(Spreadsheets.lines(outcome)).singleElement().asString().contains("Complète", "courriel");
        assertThat(known(phone)).isOne();
    }

    @Test
    void whatIsMissingOnACardIsAddedAndWhatStandsThereStays() {
        String phone = Spreadsheets.phone();
        String name = Spreadsheets.name();
        Spreadsheets.bringIn(
                sheets.preview("Nom;Prénom;Téléphone;Occupation\n" + name + ";Ana;" + phone + ";propriétaire\n"));

        Screen preview = sheets.preview("Nom;Prénom;Téléphone;Occupation;Remarques\n" + name.toUpperCase(Locale.ROOT)
                + ";Ana;" + phone + ";locataire HLM;rappeler le soir\n");

        assertThat(Spreadsheets.lines(preview))
                .singleElement()
                .asString()
                .contains(
                        "Complète la fiche de Ana " + name + " : remarque.",
                        "Occupation : la fiche dit autre chose, et le garde.");
        Spreadsheets.bringIn(preview);
        assertThat(said("+33" + phone.substring(1))).contains("OWNER_OCCUPIER", "rappeler le soir");
    }

    @Test
    void anotherCoordinatorSeesAFileOnceItIsImportedAndNobodyElseEver() {
        Screen preview = sheets.preview(HEADER + Spreadsheets.name() + ";Ana;" + Spreadsheets.phone() + ";\n");
        String path = preview.path();
        Visitor other = visitors.as(people.another(Role.COORDINATOR));

        for (String page : List.of(path, path + "/colonnes", path + "/lignes-a-voir.csv")) {
            assertThat(other.open(page).status()).as(page).isEqualTo(404);
        }
        assertThat(other.post(path + "/abandon").status()).isEqualTo(404);
        assertThat(other.post(path + "/lignes/2", "choice", "IGNORE").status()).isEqualTo(404);
        Spreadsheets.bringIn(preview);
        assertThat(other.open(path).heading()).isEqualTo("Contacts importés");
        assertThat(visitors.as(people.concierge()).open(path).status()).isEqualTo(404);
        assertThat(visitors.as(people.advisor()).open(path).status()).isEqualTo(404);
    }

    @Test
    void aLookThroughCostsFewStatementsHoweverManyLines() {
        Screen one = sheets.preview(HEADER + Spreadsheets.name() + ";Ana;" + Spreadsheets.phone() + ";\n");
        StringBuilder many = new StringBuilder(HEADER);
        for (int i = 0; i < 40; i++) {
            many.append(Spreadsheets.name())
                    .append(";Ana;")
                    .append(Spreadsheets.phone())
                    .append(";\n");
        }
        Screen forty = sheets.preview(many.toString());

        int cost = statements.of(() -> coordinator.open(one.path())).size();
        assertThat(statements.of(() -> coordinator.open(forty.path()))).hasSize(cost);
        assertThat(cost).isLessThanOrEqualTo(7);
    }

    private long cards() {
        return database.sql("select count(*) from resident").query(Long.class).single();
    }

    private long known(String phone) {
        return database.sql("select count(*) from resident where phone = ?")
                .param("+33" + phone.substring(1))
                .query(Long.class)
                .single();
    }

    private String said(String phone) {
        return database.sql("""
                        select concat_ws(' / ', concat_ws(' ', r.first_name, r.last_name), r.occupancy, h.origin,
                               cast(h.met_at as date), r.note, coalesce(s.first_name, '-'))
                        from resident r join household h on h.id = r.household_id
                        left join resident s on s.id = r.recommended_by where r.phone = ?
                        """).param(phone).query(String.class).single();
    }
}
