package fr.bricoconcierge.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.address.MissingAddress;
import fr.bricoconcierge.door.DoorKeeping;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
class NoticePageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

    @Autowired
    NoticePrinting printing;

    @Autowired
    NoticeStack stack;

    @Autowired
    DoorKeeping keeping;

    @Autowired
    JdbcClient database;

    @Test
    void aBatchIsMadeForOneConciergeWhoSeesHowManyAreLeft() {
        CurrentAccount holder = people.another(Role.CONCIERGE);
        Visitor coordinator = visitors.as(people.coordinator());
        Screen page = coordinator.open("/avis-de-passage/lots/nouveau");

        Screen wrong = page.form("/avis-de-passage/lots").with("count", "401").submit();
        assertThat(wrong.error("count")).isEqualTo("Un lot compte au plus 400 avis.");
        assertThat(wrong.error("holder")).isEqualTo("Choisissez qui les emporte.");
        assertThat(wrong.form("/avis-de-passage/lots").value("count")).isEqualTo("401");
        var form =
                page.form("/avis-de-passage/lots").with("holder", holder.id()).with("count", "3");
        form.submit();
        form.submit(); // a double click makes one batch

        Screen list = visitors.as(holder).open("/avis-de-passage");
        assertThat(list.texts(".row")).singleElement().asString().contains("3 avis", "3 restent", holder.name());
        assertThat(page.form("/avis-de-passage/lots")
                        .with("command", UUID.randomUUID())
                        .with("holder", people.advisor().id())
                        .submit()
                        .error("holder"))
                .isEqualTo("Choisissez quelqu’un de la liste.");
    }

    @Test
    void aCodeThatIsTypedTellsWhereTheNoticeWasLeftAndOpensACard() {
        CurrentAccount holder = people.another(Role.CONCIERGE);
        NoticeCode code = print(holder, 1).get(0);
        DoorId door = door();
        Visitor concierge = visitors.as(holder);
        assertThat(concierge.open("/avis-de-passage?code=" + code).text())
                .contains("n’a encore été noté à aucune porte");

        leave(code, door, holder);
        Screen found = concierge.open("/avis-de-passage?code=" + code.shown().toLowerCase());

        assertThat(found.select("#trouve").text()).contains(code.shown(), "7 rue des Avis", holder.name());
        assertThat(found.select("#trouve a[href^=/habitants/nouveau]").attr("href"))
                .contains("origine=NOTICE", "canal=PHONE", "porte=" + door);
        assertThat(found.select("#trouve a[href^=/tournees/]")).isNotEmpty();
    }

    @Test
    void aNoticeLeftLongAgoIsFlagged() {
        CurrentAccount holder = people.another(Role.CONCIERGE);
        NoticeCode code = print(holder, 1).get(0);
        leave(code, door(), holder);
        Visitor concierge = visitors.as(holder);
        leftSome("1 day", code);
        assertThat(concierge.open("/avis-de-passage?code=" + code).text()).doesNotContain("Avis ancien");

        leftSome("4 months", code);
        assertThat(concierge.open("/avis-de-passage?code=" + code).text()).contains("Avis ancien");
    }

    @Test
    void peopleAreFoundByTheCodeThatWasLeftAtTheirDoor() {
        CurrentAccount holder = people.another(Role.CONCIERGE);
        NoticeCode code = print(holder, 1).get(0);
        leave(code, door(), holder);
        Visitor concierge = visitors.as(holder);
        String name = "Avis" + UUID.randomUUID().toString().substring(0, 8);
        concierge
                .open(concierge
                        .open("/avis-de-passage?code=" + code)
                        .select("#trouve a[href^=/habitants/nouveau]")
                        .attr("href"))
                .form("/habitants/nouveau")
                .with("firstName", name)
                .submit();

        for (String typed : List.of(code.shown(), code.text(), code.shown().toLowerCase())) {
            assertThat(concierge.post("/habitants", "q", typed).texts(".row__title"))
                    .contains(name);
        }
    }

    @Test
    void anUnknownOrMalformedCodeSaysSoBesideTheField() {
        Visitor concierge = visitors.as(people.concierge());

        Screen malformed = concierge.open("/avis-de-passage?code=K7MQ");
        assertThat(malformed.error("code")).startsWith("Ce code ne peut pas être celui d’un avis.");
        assertThat(malformed.select("#code").val()).isEqualTo("K7MQ");
        assertThat(concierge.open("/avis-de-passage?code=K7MQ42PX").error("code"))
                .startsWith("Aucun avis imprimé ne porte ce code.");
        assertThat(concierge.open("/avis-de-passage").error("code")).isEmpty();
    }

    @Test
    void theNextNoticeFollowsTheStackOfItsHolderAndComesBackWhenTheKnockIsTakenBack() {
        CurrentAccount holder = people.another(Role.CONCIERGE);
        List<NoticeCode> codes = print(holder, 2);
        UUID knock = leave(codes.get(0), door(), holder);

        assertThat(stack.next(holder.id())).contains(codes.get(1));
        assertThat(stack.next(people.another(Role.CONCIERGE).id())).isEmpty();
        stack.takeBack(knock);
        assertThat(stack.next(holder.id())).contains(codes.get(0));
    }

    @Test
    void aNoticeLiesAtOneDoor() {
        CurrentAccount holder = people.another(Role.CONCIERGE);
        NoticeCode code = print(holder, 1).get(0);
        leave(code, door(), holder);

        assertThatThrownBy(() -> leave(code, door(), holder))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("déjà noté");
        assertThatThrownBy(() -> leave(new NoticeCode("K7MQ42PX"), door(), holder))
                .hasMessageContaining("Aucun avis");
    }

    @Test
    void thePageCostsFewStatements() {
        CurrentAccount holder = people.another(Role.CONCIERGE);
        NoticeCode code = print(holder, 1).get(0);

        assertThat(statements.of(() -> visitors.as(holder).open("/avis-de-passage?code=" + code)))
                .hasSizeLessThanOrEqualTo(3);
    }

    private List<NoticeCode> print(CurrentAccount holder, int count) {
        var batch = printing.printBatch(
                UUID.randomUUID(), holder.id(), count, people.coordinator().id());
        return database.sql("select code from passage_notice where batch_id = ? order by serial")
                .param(batch.value())
                .query((row, i) -> new NoticeCode(row.getString(1)))
                .list();
    }

    private UUID leave(NoticeCode code, DoorId door, CurrentAccount by) {
        UUID knock = UUID.randomUUID();
        stack.leave(
                code, new LeftNotice(door, knock, UUID.randomUUID(), Instant.parse("2026-03-03T13:30:00Z"), by.id()));
        return knock;
    }

    private void leftSome(String ago, NoticeCode code) {
        database.sql("update passage_notice set left_at = now() - ?::interval where code = ?")
                .params(ago, code.text())
                .update();
    }

    private DoorId door() {
        database.sql("insert into commune (code, name) values ('62099', 'Avis-les-Portes') on conflict do nothing")
                .update();
        return database.sql("select door_id from door_place where commune_code = '62099' and number = 7")
                .query((row, i) -> new DoorId(row.getObject(1, UUID.class)))
                .optional()
                .orElseGet(() -> keeping.addMissingAddress(
                        UUID.randomUUID(), new MissingAddress("62099", "Rue des Avis", 7, "")));
    }
}
