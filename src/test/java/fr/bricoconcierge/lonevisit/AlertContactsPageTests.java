package fr.bricoconcierge.lonevisit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class AlertContactsPageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Settings settings;

    @Test
    void theCoordinatorSaysWhoIsAlertedAndWhatIsDialled() {
        FilledForm form =
                visitors.as(people.coordinator()).open("/veille/reglages").form("/veille/reglages");
        assertThat(form.value("helpNumber")).isEqualTo("112");

        Screen page = form.with("dutyName", "Nadège Fontaine")
                .with("dutyPhone", "06 39 98 01 42")
                .with("helpNumber", "15")
                .submit();

        assertThat(page.text())
                .contains("Les personnes à prévenir sont enregistrées.", "nous alertons Nadège Fontaine");
        assertThat(settings.text(Setting.DUTY_PHONE)).isEqualTo("+33639980142");
        assertThat(settings.text(Setting.HELP_NUMBER)).isEqualTo("15");
        form.with("dutyName", "")
                .with("dutyPhone", "")
                .with("helpNumber", "112")
                .submit();
    }

    @Test
    void whatCannotReachAnybodyIsNamedBesideItsField() {
        Screen page = visitors.as(people.coordinator())
                .open("/veille/reglages")
                .form("/veille/reglages")
                .with("dutyEmail", "nadege")
                .submit();
        assertThat(page.error("dutyEmail")).isNotEmpty();

        page = page.form("/veille/reglages")
                .with("dutyEmail", "")
                .with("deputyPhone", "12")
                .submit();
        assertThat(page.error("deputyPhone")).isEqualTo("Indiquez un numéro comme 06 12 34 56 78.");

        page = page.form("/veille/reglages")
                .with("deputyPhone", "")
                .with("helpNumber", "secours")
                .submit();
        assertThat(page.error("helpNumber")).isEqualTo("Indiquez un numéro comme 06 12 34 56 78.");
    }
}
