package fr.bricoconcierge.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.setting.PilotOption;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Theme;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
class AddressBookPageTests {

    private static final String NEW = "/carnet-adresses/nouvelle";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

    @Autowired
    AddressBook book;

    @Autowired
    Settings settings;

    @Autowired
    JdbcClient database;

    Visitor coordinator;
    Visitor concierge;

    @BeforeEach
    void comeIn() {
        coordinator = visitors.as(people.coordinator());
        concierge = visitors.as(people.concierge());
    }

    @Test
    void emergencyNumbersAreThereFromTheStartAndCalledWithOneTap() {
        Screen page = concierge.open("/carnet-adresses");

        assertThat(page.select("a[href^=tel:]").eachAttr("href"))
                .contains("tel:15", "tel:18", "tel:112", "tel:114", "tel:115", "tel:+33800473333");
        assertThat(page.texts("h2[id^=groupe-]")).first().asString().startsWith("Urgences");
        assertThat(page.text()).contains("0 800 47 33 33", "Info logement indigne", "0 806 706 806");
        assertThat(page.select("a[href$=/modification]")).isEmpty();
    }

    @Test
    void aThemeShowsWhoIsGoodForIt() {
        Screen page = concierge.open("/carnet-adresses?theme=GAS");

        assertThat(page.text()).contains("Urgence sécurité gaz", "Pompiers").doesNotContain("Violences Femmes Info");
        assertThat(book.forTheme(Theme.GAS)).anyMatch(entry -> "+33800473333".equals(entry.phone()));
        assertThat(book.emergencyNumbers()).first().matches(entry -> "112".equals(entry.phone()));
    }

    @Test
    void professionalsShowOnlyOnceTheirOptionIsOn() {
        String name = "Plomberie " + UUID.randomUUID();
        database.sql("delete from option_switch where option = ?")
                .param(PilotOption.DIRECTORY_OF_PROFESSIONALS.name())
                .update();
        settings.set(
                Setting.SERVICE_NAME, "Brico-concierge", people.coordinator().id()); // forgets the remembered options
        fill(name)
                .with("kind", EntryKind.PROFESSIONAL)
                .with("themes", Theme.LEAK)
                .submit();

        assertThat(book.forTheme(Theme.LEAK)).noneMatch(entry -> entry.name().equals(name));
        assertThat(concierge.open("/carnet-adresses").text())
                .contains("La liste de professionnels est une option à tester")
                .doesNotContain(name);

        settings.switchOn(
                PilotOption.DIRECTORY_OF_PROFESSIONALS, people.coordinator().id());

        assertThat(book.forTheme(Theme.LEAK)).anyMatch(entry -> entry.name().equals(name));
        assertThat(concierge.open("/carnet-adresses?theme=LEAK").text()).contains(name);
    }

    @Test
    void anEntryIsAddedChangedAndTakenOut() {
        String name = "Service " + UUID.randomUUID();
        Screen added = fill(name).with("phone", "03 20 12 34 56").submit();
        assertThat(added.text()).contains("L’adresse est enregistrée.", name, "03 20 12 34 56", "Vérifié le");

        EntryId id = idOf(name);
        String path = "/carnet-adresses/" + id + "/modification";
        FilledForm change = coordinator.open(path).form(path);
        assertThat(change.value("phone")).isEqualTo("03 20 12 34 56");
        assertThat(change.with("phone", "39 19").submit().text()).contains("39 19");
        assertThat(change.submit().status()).isEqualTo(409);

        Screen retired = coordinator
                .open(path)
                .form("/carnet-adresses/" + id + "/retrait")
                .submit();
        assertThat(retired.text()).contains("L’adresse est retirée du carnet.");
        assertThat(book.find(id)).isPresent();
        assertThat(coordinator.open("/carnet-adresses").texts(".row__title")).doesNotContain(name);

        assertThat(concierge.open("/carnet-adresses?retirees=true").texts(".row__title"))
                .doesNotContain(name);
        Screen gone = coordinator.open("/carnet-adresses").follow("Adresses retirées");
        gone.form("/carnet-adresses/" + id + "/remise").submit();
        assertThat(coordinator.open("/carnet-adresses").texts(".row__title")).contains(name);
    }

    @Test
    void anEntryNobodyCheckedAsksForItUntilSomebodyDoes() {
        database.sql("update directory_entry set checked_on = null, checked_by = null where name = 'Chèque énergie'")
                .update();
        EntryId id = idOf("Chèque énergie");

        Screen page = coordinator.open("/carnet-adresses");
        assertThat(page.texts(".row")).anyMatch(row -> row.contains("Chèque énergie") && row.contains("À vérifier"));

        Screen checked = page.form("/carnet-adresses/" + id + "/verification").submit();
        assertThat(checked.texts(".row")).anyMatch(row -> row.contains("Chèque énergie") && row.contains("Vérifié le"));
    }

    @Test
    void wrongAnswersAreNamedAndWhatWasTypedStays() {
        Screen wrong = fill("x".repeat(121))
                .with("goodFor", " ")
                .with("phone", "0123")
                .with("email", "accueil@")
                .submit();
        assertThat(wrong.error("name")).isEqualTo("Écrivez au plus 120 caractères.");
        assertThat(wrong.error("goodFor")).isEqualTo("Dites pour quoi on s’y adresse.");
        assertThat(wrong.error("email")).isEqualTo("Cette adresse de courriel n’est pas complète.");
        assertThat(wrong.form(NEW).value("phone")).isEqualTo("0123");

        Screen number = fill("Service " + UUID.randomUUID())
                .with("phone", "appelez-moi")
                .submit();
        assertThat(number.error("phone")).startsWith("Ce numéro n’existe pas.");

        Screen silent = fill("Urgence " + UUID.randomUUID())
                .with("kind", EntryKind.EMERGENCY)
                .submit();
        assertThat(silent.error("phone")).isEqualTo("Un numéro d’urgence a un numéro.");
    }

    @Test
    void thePageCostsFewStatements() {
        assertThat(statements.of(() -> concierge.open("/carnet-adresses"))).hasSizeLessThanOrEqualTo(8);
    }

    private FilledForm fill(String name) {
        return coordinator.open(NEW).form(NEW).with("name", name).with("goodFor", "Pour un essai");
    }

    private EntryId idOf(String name) {
        return new EntryId(database.sql("select id from directory_entry where name = ?")
                .param(name)
                .query(UUID.class)
                .single());
    }
}
