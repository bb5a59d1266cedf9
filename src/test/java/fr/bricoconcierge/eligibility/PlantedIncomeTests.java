package fr.bricoconcierge.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.referral.NewReferrals;
import fr.bricoconcierge.referral.Referring;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.PlantedNumber;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An income that was typed is nowhere afterwards: in no table, no log, no page, no address. */
@PageTest
@ExtendWith(OutputCaptureExtension.class)
class PlantedIncomeTests {

    private final PlantedNumber income = new PlantedNumber();

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    ResidentCards cards;

    @Autowired
    Referring referring;

    @Autowired
    JdbcClient database;

    @Test
    void anAmountLeavesNoTraceWhateverBecomesOfItsForm(CapturedOutput output) {
        CurrentAccount account = people.another(Role.CONCIERGE);
        Visitor concierge = visitors.as(account);
        ResidentId resident = new NewReferrals(cards, referring, account).agreeingResident();
        String page = "/habitants/" + resident + "/premier-regard";
        List<Screen> answers = new ArrayList<>();
        answers.add(form(concierge, page).submit());
        FilledForm kept = form(concierge, page).with("look.keep", "true");
        answers.add(kept.submit());
        answers.add(kept.submit());
        answers.add(concierge.open(page));
        answers.add(form(concierge, page).with("look.income", income.spaced()).submit());
        answers.add(form(concierge, page)
                .with("look.income", income.digits() + " environ")
                .submit());
        answers.add(form(concierge, page).with("look.people", "").submit());
        answers.add(form(concierge, page).with("look.people", income.digits()).submit());
        answers.add(form(concierge, page).with("look.people", "des gens").submit());
        answers.add(form(concierge, page).without("command").submit());
        answers.add(form(concierge, page)
                .with("look.occupancy", "CHATEAU")
                .with("look.keep", "true")
                .submit());
        answers.add(form(concierge, page).with("look.bracket", income.digits()).submit());
        answers.add(concierge.postWithoutFollowing(page + "/effacement", "look.income", income.digits()));
        answers.add(visitors.anonymous().postWithoutFollowing(page, "look.income", income.digits()));
        answers.add(concierge.post("/habitants/nouveau", "look.income", income.digits(), "income", income.digits()));
        assertThat(answers).noneMatch(this::shows);
        assertThat(income.tables(database)).isEmpty();
        assertThat(income.isIn(output.getAll())).isFalse();
    }

    /** The search itself finds what is there. */
    @Test
    void theSearchWouldFindIt() {
        CurrentAccount account = people.another(Role.CONCIERGE);
        ResidentId resident = new NewReferrals(cards, referring, account).agreeingResident();
        database.sql("update resident set note = ? where id = ?")
                .params("gagne " + income.spaced(), resident.value())
                .update();
        assertThat(income.tables(database)).containsExactly("resident");
    }

    private FilledForm form(Visitor concierge, String page) {
        return concierge.open(page).form(page).with("look.people", "2").with("look.income", income.digits());
    }

    private boolean shows(Screen screen) {
        String whole = screen.select("html").outerHtml() + screen.path() + screen.redirect();
        return income.isIn(whole);
    }
}
