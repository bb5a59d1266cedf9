package fr.bricoconcierge.addressfile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.job.JobId;
import fr.bricoconcierge.job.Jobs;
import fr.bricoconcierge.job.NewJob;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import fr.bricoconcierge.testing.Waiting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
class AddressPageTests {

    private static final String HEADER = "id;numero;rep;nom_voie;code_postal;code_insee;nom_commune;lon;lat\n";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient database;

    Visitor coordinator;

    @BeforeEach
    void signIn() {
        coordinator = visitors.as(people.coordinator());
    }

    @Test
    void aFileIsBroughtAndItsReportShown() throws IOException {
        byte[] file = AddressPageTests.class
                .getResourceAsStream("/addresses/adresses-abimees.csv")
                .readAllBytes();
        Screen report = bring("adresses-abimees.csv", file, "Lille");

        assertThat(report.heading()).isEqualTo("Rapport d’import");
        // the eleven damaged lines but for the one of « Nulle-Part », which is of another commune
        assertThat(report.texts("tbody tr")).hasSize(10);
        assertThat(report.texts("tbody tr").get(3)).startsWith("25 « douze » n’est pas un numéro.");
        assertThat(coordinator.open("/adresses").text()).contains("Lille 59350", "adresses-abimees.csv");
    }

    @Test
    void rejectedLinesAreASpreadsheetWithoutFormulas() {
        String line = "81001_1;=HYPERLINK(1);;Rue Neuve;81000;81001;Testville;;\n";
        Screen report =
                bring("a.csv", (HEADER + "=cmd|x!A1;1;;;;;Ailleurs;;\n" + line).getBytes(StandardCharsets.UTF_8), "");

        Screen csv = report.follow("Télécharger la liste");

        assertThat(csv.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(csv.header("Content-Disposition")).isEqualTo("attachment; filename=\"lignes-rejetees.csv\"");
        String text = new String(csv.bytes(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeffLigne;Motif;Contenu\r\n");
        assertThat(text).contains("2;Le code INSEE manque.;\"'=cmd|x!A1;1;;;;;Ailleurs;;\"");
        assertThat(text).contains("3;«\u00a0=HYPERLINK(1)\u00a0» n’est pas un numéro.");
    }

    @Test
    void aCommuneThatTheFileDoesNotHaveIsPointedOut() {
        String line = "81002_1;1;;Rue Neuve;81000;81002;Testville;;\n";
        Screen report = bring("b.csv", (HEADER + line).getBytes(StandardCharsets.UTF_8), "Tourcoin");
        assertThat(report.text()).contains("Aucune ligne ne concerne ces communes");
    }

    @Test
    void whatIsNoAddressFileIsRefusedBesideTheFieldAndNothingTypedIsLost() {
        Screen page = bring("contacts.csv", "nom;téléphone\nAli;06\n".getBytes(StandardCharsets.UTF_8), "Lille, 59328");
        assertThat(page.error("file")).startsWith("Ce fichier n’est pas un fichier d’adresses");
        assertThat(page.form("/adresses").value("communes")).isEqualTo("Lille, 59328");

        assertThat(bring("vide.csv", new byte[0], "").error("file")).isEqualTo("Ce fichier est vide.");
        assertThat(bring("", new byte[0], "").error("file")).isEqualTo("Choisissez un fichier.");
        assertThat(bring("a.csv", HEADER.getBytes(StandardCharsets.UTF_8), "x".repeat(1001))
                        .error("communes"))
                .isEqualTo("Écrivez au plus 1000 caractères.");
    }

    @Test
    void communesAreShownFiftyAtATime() {
        var lines = new StringBuilder(HEADER);
        for (int i = 101; i <= 160; i++) {
            lines.append("%d;1;;Rue Neuve;82000;82%d;Aaville %d;;%n".formatted(i, i, i));
            lines.append("%db;2;;Rue Neuve;82000;82%d;Aaville %d;;%n".formatted(i, i, i));
        }
        bring("communes.csv", lines.toString().getBytes(StandardCharsets.UTF_8), "");

        Screen first = coordinator.open("/adresses");
        assertThat(first.texts("[aria-labelledby=communes-connues] tbody tr")).hasSize(50);
        assertThat(first.text())
                .contains("Aaville 101 82101 1 2", "1 à 50 sur ")
                .doesNotContain("Aaville 160");
        Screen second = first.follow("Suivants");
        assertThat(second.text()).contains("Aaville 160").doesNotContain("Aaville 101");
        assertThat(coordinator.open("/adresses?page=-3").text()).contains("1 à 50 sur ");
        assertThat(coordinator.open("/adresses?page=99999").text()).contains(" sur ");
    }

    @Test
    void noPageOfAddressesCostsMoreThanEightStatements() {
        Screen report = bring("c.csv", HEADER.getBytes(StandardCharsets.UTF_8), "");
        assertThat(statements.of(() -> coordinator.open("/adresses"))).hasSizeLessThanOrEqualTo(8);
        assertThat(statements.of(() -> coordinator.open(report.path()))).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void oneFileIsReadAtATimeAndASecondIsToldSoBesideTheField() throws Exception {
        var goOn = new CountDownLatch(1);
        JobId other = jobs.start(
                new NewJob("ADDRESS_IMPORT", "Import d’adresses", "/adresses"),
                people.coordinator().id(),
                progress -> Waiting.on(goOn));

        Screen refused = bring("d.csv", HEADER.getBytes(StandardCharsets.UTF_8), "Lille");

        assertThat(refused.error("file")).startsWith("Un import est déjà en cours.");
        assertThat(refused.form("/adresses").value("communes")).isEqualTo("Lille");
        assertThat(coordinator.open("/adresses").text()).doesNotContain("d.csv");
        goOn.countDown();
        Waiting.until(() -> assertThat(running(other)).isFalse());
        assertThat(bring("d.csv", HEADER.getBytes(StandardCharsets.UTF_8), "").text())
                .contains("Rapport d’import");
    }

    @Test
    void anImportIsFollowedAndStoppedAndWhatIsDoneStays() throws Exception {
        Screen report = bringWithoutWaiting("long.csv", many("82001", 60_000));
        assertThat(report.text()).contains("En cours", "Vous pouvez quitter cette page");
        assertThat(coordinator.open("/adresses").text()).contains("Un import est en cours", "long.csv");

        report.form(report.path() + "/arret").submit();

        Screen stopped = finished(report.path());
        assertThat(stopped.text()).contains("Arrêté", "L’import a été arrêté");
        int added = Integer.parseInt(stopped.texts(".stat__value").get(1).replace(" ", ""));
        assertThat(added).isBetween(1, 59_999);
        assertThat(addresses("82001")).isEqualTo(added);
        assertThat(remembered()).isZero();
        assertThat(waitingFiles()).isEmpty();
    }

    @Test
    void anImportWhoseServerStoppedIsSaidToHaveFailed() {
        Screen report = bring("e.csv", HEADER.getBytes(StandardCharsets.UTF_8), "");
        String id = report.path().replace("/adresses/", "");
        database.sql("update address_import set state = 'RUNNING', finished_at = null where id = ?::uuid")
                .param(id)
                .update();
        database.sql("update job set state = 'RUNNING', heard_at = heard_at - interval '1 hour' where back = ?")
                .param("/adresses/" + id)
                .update();

        assertThat(coordinator.open(report.path()).text())
                .contains("Interrompu", "Le serveur s’est arrêté pendant l’import.");
    }

    private Screen bring(String name, byte[] content, String communes) {
        Screen first = coordinator
                .open("/adresses")
                .form("/adresses")
                .withFile("file", name, content)
                .with("communes", communes)
                .submit();
        return first.path().equals("/adresses") ? first : finished(first.path());
    }

    private Screen bringWithoutWaiting(String name, byte[] content) {
        return coordinator
                .open("/adresses")
                .form("/adresses")
                .withFile("file", name, content)
                .submit();
    }

    private Screen finished(String path) {
        Waiting.until(() -> assertThat(coordinator.open(path).text()).doesNotContain("En cours"));
        return coordinator.open(path);
    }

    private boolean running(JobId job) {
        return database.sql("select state = 'RUNNING' from job where id = ?")
                .param(job.value())
                .query(Boolean.class)
                .single();
    }

    private int addresses(String commune) {
        return database.sql("select count(*) from address a join street s on s.id = a.street_id where commune_code = ?")
                .param(commune)
                .query(Integer.class)
                .single();
    }

    private int remembered() {
        return database.sql("select count(*) from address_seen")
                .query(Integer.class)
                .single();
    }

    private static List<Path> waitingFiles() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("brico-adresses-"))
                    .toList();
        }
    }

    private static byte[] many(String commune, int count) {
        var text = new StringBuilder(HEADER);
        for (int i = 0; i < count; i++) {
            text.append("%s_%d;%d;;Rue %d;82000;%s;Longville;;\n".formatted(commune, i, 1 + i % 200, i / 200, commune));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
