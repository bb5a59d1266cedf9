package fr.bricoconcierge.contactfile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.door.Bourgs;
import fr.bricoconcierge.job.JobState;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.Declaration;
import fr.bricoconcierge.testing.LongWork;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lines that may be somebody who is known, that name others, or that came long ago. */
@PageTest
@Import(Bourgs.class)
class DoubtfulLineTests {

    private static final String HEADER = "Nom;Prénom;Téléphone;Recommandé par\n";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Bourgs bourgs;

    @Autowired
    ContactFileStore store;

    @Autowired
    ContactImportDesk desk;

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
    void whoMayBeKnownIsImportedOnlyAsSomebodyDecides() {
        String phone = Spreadsheets.phone();
        String file = HEADER + Spreadsheets.name() + ";Marie;" + phone + ";\n";
        Spreadsheets.bringIn(sheets.preview(file));
        String other = HEADER + Spreadsheets.name() + ";Paul;" + phone + ";\n";

        Screen doubt = sheets.preview(other);
        assertThat(Spreadsheets.lines(doubt))
                .singleElement()
                .asString()
                .contains("À décider", "Peut-être Marie", "même téléphone ou courriel", "La même personne");
        assertThat(doubt.text()).contains("Il n’y a rien à importer");

        assertThat(line(decide(doubt, "IGNORE"))).contains("Ignorée à votre demande.");
        assertThat(line(decide(doubt, "SAME"))).contains("La fiche de Marie").contains("dit déjà tout.");
        Screen decided = decide(doubt, "NEW");
        assertThat(line(decided)).contains("Nouvelle fiche");
        Spreadsheets.bringIn(decided);
        assertThat(firstNames(phone)).containsExactly("Marie", "Paul");
        assertThat(line(sheets.preview(other))).contains("Déjà là");
    }

    @Test
    void whoTookTheirConsentBackIsNotTouched() {
        String phone = Spreadsheets.phone();
        String name = Spreadsheets.name();
        Screen outcome = Spreadsheets.bringIn(sheets.preview(HEADER + name + ";Marie;" + phone + ";\n"));
        String card = outcome.select("#lignes a").attr("href");
        coordinator.post(card + "/accords/KEEP_CARD/retrait");

        assertThat(line(sheets.preview(
                        "Nom;Prénom;Téléphone;Courriel\n" + name + ";Marie;" + phone + ";m@exemple.fr\n")))
                .contains("Refusée parce que cette personne a retiré son accord pour garder sa fiche.");
    }

    @Test
    void wordOfMouthIsFoundInTheFileThenInTheBaseNeverInACircle() {
        String a = Spreadsheets.name();
        String b = Spreadsheets.name();
        Spreadsheets.bringIn(sheets.preview(HEADER + a + ";Rémi;" + Spreadsheets.phone() + ";\n"));

        Screen preview = sheets.preview(HEADER
                + b + ";Ana;" + Spreadsheets.phone() + ";" + b + " Bea\n"
                + b + ";Bea;" + Spreadsheets.phone() + ";Ana " + b + "\n"
                + b + ";Cid;" + Spreadsheets.phone() + ";remi " + a.toUpperCase(Locale.ROOT) + "\n"
                + b + ";Dan;" + Spreadsheets.phone() + ";" + Spreadsheets.name() + "\n"
                + b + ";Eva;" + Spreadsheets.phone() + ";Eva " + b + "\n"
                + b + ";Tom;" + Spreadsheets.phone() + ";\n"
                + b + "x;Tom;" + Spreadsheets.phone() + ";\n"
                + b + ";Gus;" + Spreadsheets.phone() + ";Tom\n");
        assertThat(Spreadsheets.lines(preview))
                .satisfies(lines -> assertThat(lines.get(0)).contains("Recommandé par"))
                .satisfies(lines -> assertThat(lines.get(1)).contains("a été envoyé par cette personne"))
                .satisfies(lines -> assertThat(lines.get(2)).contains("Recommandé par"))
                .satisfies(lines -> assertThat(lines.get(3)).contains("n’a pas de fiche : recommandation non reprise"))
                .satisfies(lines -> assertThat(lines.get(4)).contains("recommandation non reprise"))
                .satisfies(lines -> assertThat(lines.get(7)).contains("Plusieurs personnes s’appellent « Tom »"));

        Spreadsheets.bringIn(preview);
        assertThat(database.sql("""
                        select r.first_name || ' < ' || coalesce(s.first_name, '-') from resident r
                        left join resident s on s.id = r.recommended_by where r.last_name = ? order by 1
                        """).param(b).query(String.class).list())
                .containsExactly("Ana < Bea", "Bea < -", "Cid < Rémi", "Dan < -", "Eva < -", "Gus < -", "Tom < -");
    }

    @Test
    void anAddressOfTheBaseBecomesTheDoorAndAnyOtherStaysAsItIs() {
        String commune = bourgs.next().name();
        String name = Spreadsheets.name();
        Spreadsheets.bringIn(sheets.preview("Nom;Prénom;Adresse;Code postal;Ville\n"
                + name + ";Ana;3, RUE HAUTE;80000;" + commune.toUpperCase(Locale.ROOT) + "\n"
                + name + ";Bea;rue Haute;80000;" + commune + "\n"
                + name + ";Cid;99 rue Haute;;" + commune + "\n"));

        assertThat(database.sql("""
                        select r.first_name || ' / ' || coalesce(d.line, h.place) from resident r
                        join household h on h.id = r.household_id left join door_place d on d.door_id = h.door_id
                        where r.last_name = ? order by 1
                        """).param(name).query(String.class).list())
                .containsExactly(
                        "Ana / 3 rue Haute", "Bea / rue Haute, 80000 " + commune, "Cid / 99 rue Haute, " + commune);
    }

    @Test
    void whatAFileSaidIsForgottenAfterADay() {
        Screen left = sheets.preview(HEADER + Spreadsheets.name() + ";Ana;" + Spreadsheets.phone() + ";\n");
        Screen refused =
                sheets.preview(HEADER + "A;B;12345;\n" + Spreadsheets.name() + ";Ana;" + Spreadsheets.phone() + ";\n");
        Spreadsheets.bringIn(refused);
        database.sql("update contact_file set expires_at = now() - interval '1 minute' where id in (?, ?)")
                .params(id(left), id(refused))
                .update();
        assertThat(coordinator.open(left.path()).status()).isEqualTo(404);

        store.forgetOld();

        assertThat(database.sql("select count(*) from contact_file where id = ?")
                        .param(id(left))
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(database.sql(
                                "select count(*) from contact_file_line where file_id = ? and coalesce(content, said) is not null")
                        .param(id(refused))
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(Spreadsheets.lines(coordinator.open(refused.path())))
                .containsExactly(
                        "2 — Refusée",
                        "3 Ana "
                                + coordinator
                                        .open(refused.path())
                                        .select("#lignes a")
                                        .text()
                                        .substring(4) + " Nouvelle fiche");
    }

    @Test
    void aLongFileIsImportedBesideThePages() {
        String name = Spreadsheets.name();
        StringBuilder many = new StringBuilder(HEADER);
        for (int i = 0; i < ContactImportDesk.AT_ONCE + 1; i++) {
            many.append(name).append(";P").append(i).append(";;\n");
        }
        String file = many.toString().replace("Recommandé par", "Adresse").replace(";;", ";;1 rue Nulle part");

        Screen preview = sheets.preview(file);
        assertThat(preview.text()).contains("1 à 100 sur 201 lignes");
        assertThat(Spreadsheets.lines(preview.follow("Suivants").follow("Suivants")))
                .hasSize(1);
        Screen work = Spreadsheets.bringIn(preview);
        assertThat(work.path()).startsWith("/travaux/");
        LongWork.until(JobState.DONE, coordinator, work.path());
        assertThat(database.sql("select count(*) from resident where last_name = ?")
                        .param(name)
                        .query(Long.class)
                        .single())
                .isEqualTo(ContactImportDesk.AT_ONCE + 1);
        Screen outcome = coordinator.open(preview.path());
        assertThat(Spreadsheets.lines(outcome.follow("Suivants"))).hasSize(100);
        assertThat(sheets.preview(file).text()).contains("Il n’y a rien à importer");
    }

    @Test
    void ofTwoWhoAskAtOnceOneImports() {
        Screen preview = sheets.preview(HEADER + Spreadsheets.name() + ";Ana;" + Spreadsheets.phone() + ";\n");
        StagedFile seen =
                store.get(new ContactFileId(id(preview)), people.coordinator().id());
        var declaration = new Declaration(ConsentHow.PAPER, seen.broughtAt());

        desk.bring(seen, declaration, people.coordinator().id());
        desk.bring(seen, declaration, people.coordinator().id());

        assertThat(database.sql("select count(*) from audit_entry where subject_id = ?")
                        .param(id(preview))
                        .query(Long.class)
                        .single())
                .isOne();
    }

    private Screen decide(Screen doubt, String choice) {
        return coordinator.post(doubt.path() + "/lignes/2", "choice", choice);
    }

    private static String line(Screen screen) {
        return Spreadsheets.lines(screen).get(0);
    }

    private List<String> firstNames(String phone) {
        return database.sql("select first_name from resident where phone = ? order by first_name")
                .param("+33" + phone.substring(1))
                .query(String.class)
                .list();
    }

    private static UUID id(Screen screen) {
        return UUID.fromString(screen.path().substring(Spreadsheets.PATH.length() + 1));
    }
}
