package fr.bricoconcierge.stand;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.market.MarketCalendar;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** More stands than a list shows, and more than a market has days. */
@PageTest
class ManyStandsTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    MarketCalendar calendar;

    @Autowired
    JdbcClient database;

    AccountId holder;
    Visitor concierge;
    MarketStands stands;

    @BeforeEach
    void signIn() {
        CurrentAccount account = people.another(Role.CONCIERGE);
        holder = account.id();
        concierge = visitors.as(account);
        stands = new MarketStands(calendar);
    }

    @AfterEach
    void leaveRoomToOthers() {
        database.sql("delete from stand_session where first_id = ?")
                .param(holder.value())
                .update();
    }

    @Test
    void theListSaysHowManyThereAreBeyondThoseItShows() {
        stands.series(concierge, stands.market(DayOfWeek.TUESDAY, 1, null))
                .with("times", 50)
                .submit();
        stands.series(concierge, stands.market(DayOfWeek.WEDNESDAY, 1, null))
                .with("times", 50)
                .submit();

        Screen list = concierge.open("/stands");

        int all = database.sql("select count(*) from stand_session where ends_at > now()")
                .query(Integer.class)
                .single();
        assertThat(list.texts("#a-venir")).containsExactly("À venir (" + all + ")");
        assertThat(list.text()).contains("Les 60 prochaines sur " + all + ".");
    }

    @Test
    void aMarketThatIsNotHeldSoOftenInAYearIsSaid() {
        Screen page = stands.series(concierge, stands.market(DayOfWeek.TUESDAY, 2, LocalDate.of(2032, 3, 2)))
                .with("times", 40)
                .submit();

        assertThat(page.error("times")).isEqualTo("En un an, ce marché n’a lieu que 27 fois.");
        assertThat(page.form("/stands/series/nouvelle").value("times")).isEqualTo("40");
    }
}
