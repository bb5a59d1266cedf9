package fr.bricoconcierge.kit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The items of the stock, as the coordinator keeps them. */
@PageTest
class KitItemPageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    KitCatalogue catalogue;

    @Autowired
    JdbcClient database;

    @Test
    void anItemSaysWhereItsSavingComesFromAndARetiredOneIsNoLongerOffered() {
        String name = "Essai " + UUID.randomUUID();
        Visitor coordinator = visitors.as(people.coordinator());
        FilledForm form = coordinator
                .open("/stock/articles/nouveau")
                .form("/stock/articles")
                .with("name", name)
                .with("savingEuros", "12,345");
        assertThat(form.submit().error("savingEuros")).startsWith("Écrivez un montant avec deux décimales");
        assertThat(form.submit().form("/stock/articles").value("savingEuros")).isEqualTo("12,345");

        Screen sourceless = form.with("savingEuros", "12,50").submit();
        assertThat(sourceless.error("source")).isEqualTo("Une économie est une estimation : dites d’où elle vient.");
        form.with("source", "Essai").submit();
        assertThat(form.submit().error("name")).isEqualTo("Un article porte déjà ce nom.");
        assertThat(catalogue.choices()).anyMatch(choice -> choice.label().equals(name));

        KitItemId id = new Depot(coordinator, database).idOf(name);
        coordinator
                .open("/stock/articles/" + id)
                .form("/stock/articles/" + id + "/retrait")
                .submit();

        assertThat(catalogue.choices()).noneMatch(choice -> choice.label().equals(name));
        assertThat(catalogue.name(id)).isEqualTo(name);

        Screen item = coordinator.open("/stock/articles/" + id);
        assertThat(item.text()).contains("Cet article est retiré");
        item.form("/stock/articles/" + id + "/remise").submit();
        assertThat(catalogue.choices()).anyMatch(choice -> choice.label().equals(name));
    }
}
