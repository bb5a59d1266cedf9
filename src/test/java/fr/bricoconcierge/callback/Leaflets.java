package fr.bricoconcierge.callback;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.address.MissingAddress;
import fr.bricoconcierge.door.DoorKeeping;
import fr.bricoconcierge.notice.LeftNotice;
import fr.bricoconcierge.notice.NoticeBatchId;
import fr.bricoconcierge.notice.NoticeCode;
import fr.bricoconcierge.notice.NoticePrinting;
import fr.bricoconcierge.notice.NoticeStack;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.testing.People;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notices that were printed, and left at doors, for the tests of what comes back. */
class Leaflets {

    private final NoticePrinting printing;
    private final NoticeStack stack;
    private final DoorKeeping doors;
    private final People people;
    private final JdbcClient database;

    Leaflets(NoticePrinting printing, NoticeStack stack, DoorKeeping doors, People people, JdbcClient database) {
        this.printing = printing;
        this.stack = stack;
        this.doors = doors;
        this.people = people;
        this.database = database;
    }

    NoticeCode print(CurrentAccount holder) {
        NoticeBatchId batch = printing.printBatch(
                UUID.randomUUID(), holder.id(), 1, people.coordinator().id());
        return database.sql("select code from passage_notice where batch_id = ?")
                .param(batch.value())
                .query((row, i) -> new NoticeCode(row.getString(1)))
                .single();
    }

    /** Answers the tour it was left on. */
    UUID leave(NoticeCode code, CurrentAccount by, Instant at) {
        UUID tour = UUID.randomUUID();
        stack.leave(code, new LeftNotice(door(), UUID.randomUUID(), tour, at, by.id()));
        return tour;
    }

    DoorId door() {
        database.sql("insert into commune (code, name) values ('62098', 'Rappel-les-Bains') on conflict do nothing")
                .update();
        return database.sql("select door_id from door_place where commune_code = '62098' and number = 9")
                .query((row, i) -> new DoorId(row.getObject(1, UUID.class)))
                .optional()
                .orElseGet(() -> doors.addMissingAddress(
                        UUID.randomUUID(), new MissingAddress("62098", "Rue du Rappel", 9, "")));
    }
}
