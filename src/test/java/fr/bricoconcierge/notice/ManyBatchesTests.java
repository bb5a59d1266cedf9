package fr.bricoconcierge.notice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitors;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** More batches than the list shows. */
@PageTest
class ManyBatchesTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    NoticePrinting printing;

    @Test
    void theListSaysHowManyThereAreBeyondThoseItShows() {
        CurrentAccount holder = people.another(Role.CONCIERGE);
        for (int i = 0; i < 52; i++) {
            printing.printBatch(
                    UUID.randomUUID(), holder.id(), 1, people.coordinator().id());
        }

        Screen list = visitors.as(holder).open("/avis-de-passage");

        assertThat(list.texts("#lots")).containsExactly("Lots imprimés (52)");
        assertThat(list.text()).contains("Les 50 derniers sur 52.");
        assertThat(list.select(".row__title").first().html()).matches("N°&nbsp;\\d+, .*");
    }
}
