package fr.bricoconcierge.hindsight;

import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
@Import(Visits.class)
class HelpPageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    Settings settings;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient database;

    CurrentAccount account;
    Visitor concierge;
    ResidentId resident;
    String part;
    List<UUID> entries;

    @BeforeEach
    void handOverTwo() {
        account = people.another(Role.CONCIERGE);
        concierge = visitors.as(account);
        resident = visits.resident(account, KEEP_CARD);
        part = Visits.path(visits.firstPart(concierge, resident, PartType.ADVICE));
        entries = List.of(entry(), entry());
        concierge.post(
                part + "/orientations",
                "entries",
                entries.get(0).toString(),
                "entries",
                entries.get(1).toString());
    }

    @Test
    void aTaskComesByItselfSomeWeeksLater() {
        int weeks = settings.number(Setting.HELP_WEEKS);
        assertThat(visits.count(
                        "select count(*) from task where kind = 'ASK_WHETHER_IT_HELPED' and cause_id = ? and owner_id = ?"
                                + " and due_at between now() + make_interval(weeks => ?) - interval '25 hours'"
                                + " and now() + make_interval(weeks => ?) + interval '25 hours'",
                        partId(),
                        account.id().value(),
                        weeks,
                        weeks))
                .isEqualTo(1);

        Screen tasks = concierge.open("/taches");
        assertThat(tasks.text()).contains("Demander si les adresses remises ont aidé");
    }

    @Test
    void oneTapAnAddressAnswersAndTheLastOneEndsTheTask() {
        Screen first = answer(0, Help.YES, "Devis reçu");
        assertThat(first.text()).contains("La réponse est notée.", "Réponse notée : Oui", "Devis reçu");
        assertThat(open()).isEqualTo(1);

        Screen last = answer(1, Help.NO, "");
        assertThat(last.text()).contains("Tout est répondu.");
        assertThat(open()).isZero();

        Screen card = concierge.open("/habitants/" + resident);
        assertThat(card.text())
                .contains("Une adresse remise a aidé", name(0) + " · Devis reçu", "Une adresse remise n’a pas aidé");
        assertThat(row(0)).contains("Remise 1 fois, a aidé 1 fois sur 1 réponse");
        assertThat(row(1)).contains("Remise 1 fois, a aidé 0 fois sur 1 réponse");
    }

    @Test
    void notYetAsksAgainLater() {
        answer(0, Help.YES, "");
        answer(1, Help.NOT_YET, "");

        assertThat(open()).isEqualTo(1);
        assertThat(visits.count("select count(*) from task where cause_id = ? and done_at is not null", partId()))
                .isEqualTo(1);
        assertThat(row(1)).contains("Remise 1 fois, sans réponse encore");

        answer(1, Help.YES, "");
        assertThat(open()).isZero();
    }

    @Test
    void wrongAnswersAreSaidAndWhatWasTypedStays() {
        Screen silent = concierge.post(part + "/nouvelles", "orientation", orientation(0), "note", "mot gardé");
        assertThat(silent.status()).isEqualTo(200);
        assertThat(silent.errors()).contains("Répondez oui, non ou pas encore.");
        assertThat(silent.select("input[name=note]").eachAttr("value")).contains("mot gardé");

        String other = UUID.randomUUID().toString();
        Screen foreign = concierge.post(part + "/nouvelles", "orientation", other, "help", "YES");
        assertThat(foreign.errors()).contains("Cette adresse n’est plus parmi celles qui ont été remises.");
        Screen nonsense = concierge.post(part + "/nouvelles", "orientation", "x", "help", "MAYBE");
        assertThat(nonsense.status()).isLessThan(500);
        Screen tooLong = concierge.post(
                part + "/nouvelles", "orientation", orientation(0), "help", "YES", "note", "x".repeat(301));
        assertThat(tooLong.errors()).contains("Écrivez au plus 300 caractères.");
        assertThat(concierge
                        .open(part.replaceFirst("[0-9a-f-]{36}$", other) + "/nouvelles")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatIsUntickedTakesItsAnswerAlong() {
        answer(0, Help.YES, "");

        concierge.post(part + "/orientations", "entries", entries.get(1).toString());

        assertThat(visits.count("select count(*) from given_orientation where part_id = ?", partId()))
                .isEqualTo(1);
        assertThat(concierge.open(part + "/nouvelles").text()).doesNotContain(name(0));
    }

    @Test
    void thePageCostsFewStatements() {
        assertThat(statements.of(() -> concierge.open(part + "/nouvelles"))).hasSizeLessThanOrEqualTo(8);
    }

    private Screen answer(int entry, Help help, String note) {
        return concierge.post(
                part + "/nouvelles", "orientation", orientation(entry), "help", help.name(), "note", note);
    }

    private String row(int entry) {
        return concierge.open("/carnet-adresses").texts(".row").stream()
                .filter(row -> row.contains(name(entry)))
                .findFirst()
                .orElseThrow();
    }

    private int open() {
        return visits.count("select count(*) from task where cause_id = ? and done_at is null", partId());
    }

    private String orientation(int entry) {
        return database.sql("select id::text from given_orientation where part_id = ? and entry_id = ?")
                .params(partId(), entries.get(entry))
                .query(String.class)
                .single();
    }

    private String name(int entry) {
        return database.sql("select name from directory_entry where id = ?")
                .param(entries.get(entry))
                .query(String.class)
                .single();
    }

    private UUID entry() {
        UUID id = UUID.randomUUID();
        database.sql("insert into directory_entry (id, kind, name, good_for, rank, version)"
                        + " values (?, 'PUBLIC_SERVICE', ?, 'Pour un essai', 1000, 0)")
                .params(id, "Service " + id)
                .update();
        return id;
    }

    private UUID partId() {
        return UUID.fromString(part.replaceFirst(".*/", ""));
    }
}
