package fr.bricoconcierge.pilot;

import fr.bricoconcierge.pilot.HouseholdFacts.Met;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A pilot of some 450 events of which every figure was worked out by hand: {@link KnownPilotTests} holds the results.
 * Four sectors A to D, of 40, 35, 10 and 31 doors; all but the tour of D are finished.
 */
final class KnownPilot {

    private final JdbcClient database;
    private final UUID account;
    private final PilotFacts facts;
    private final HouseholdFacts people;

    final UUID a;
    final UUID b;
    final UUID c;
    final UUID d;

    KnownPilot(JdbcClient database, UUID account) {
        this.database = database;
        this.account = account;
        this.facts = new PilotFacts(database, account);
        this.people = new HouseholdFacts(database, account);
        this.a = facts.sector();
        this.b = facts.sector();
        this.c = facts.sector();
        this.d = facts.sector();
    }

    void tell() {
        knock();
        stand();
        List<Met> toursA = meet(20, "TOUR", a, "2026-09-07T10:30Z");
        List<Met> toursB = meet(10, "TOUR", b, "2026-10-01T16:30Z");
        List<Met> stands = meet(6, "STAND_INSTALLED", null, "2026-10-08T09:30Z");
        List<Met> phones = meet(5, "PHONE", c, "2026-10-13T08:00Z");
        meet(3, "NOTICE", d, "2026-11-06T14:00Z");
        meet(2, "EMAIL", null, "2026-11-09T08:00Z");
        Met first = people.meet("WORD_OF_MOUTH", a, "2026-10-20T08:00Z", toursA.get(0));
        Met second = people.meet("WORD_OF_MOUTH", a, "2026-10-20T08:00Z", first);
        Met third = people.meet("WORD_OF_MOUTH", a, "2026-10-20T08:00Z", second);
        people.meet("WORD_OF_MOUTH", a, "2026-10-20T08:00Z", toursA.get(0));
        people.merge(people.meet("TOUR", a, "2026-09-07T10:40Z"), toursA.get(0));

        visit(toursA, toursB, phones, third);
        people.giveUp(people.visit(stands.get(0), null, "2026-10-09T08:00Z"));
        refer(toursA, toursB);
        referOthers(phones, List.of(first, second));
        toursB.subList(0, 9).forEach(met -> people.book(met, "DRAUGHT", "2026-10-02T08:00Z"));
        toursB.subList(0, 2).forEach(met -> people.book(met, "DRAUGHT", "2026-10-05T08:00Z"));
        toursA.subList(0, 5).forEach(met -> people.book(met, "LEAK", "2026-09-10T08:00Z"));
        fundAndStock();
    }

    /** In A 36 doors of which 12 open, 12 of them again; in B 30 and one undone; all 10 of C; 31 in D. */
    private void knock() {
        List<UUID> doors = facts.doors(a, 40);
        UUID tour = facts.tour(a, doors, true);
        knock(tour, doors.subList(0, 36), "2026-09-07T10:00Z", 12);
        knock(tour, doors.subList(0, 6), "2026-09-16T15:00Z", 6);
        knock(tour, doors.subList(12, 18), "2026-09-16T15:30Z", 3);
        List<UUID> ofB = facts.doors(b, 35);
        UUID tourB = facts.tour(b, ofB, true);
        knock(tourB, ofB.subList(0, 30), "2026-10-01T16:00Z", 10);
        facts.undo(facts.knock(tourB, ofB.get(30), "2026-10-01T16:10Z", true));
        List<UUID> ofC = facts.doors(c, 10);
        knock(facts.tour(c, ofC, true), ofC, "2026-10-06T08:00Z", 1);
        List<UUID> ofD = facts.doors(d, 31);
        knock(facts.tour(d, ofD, false), ofD, "2026-11-06T13:00Z", 8);
        doors.subList(0, 5).forEach(door -> facts.move(door, b));
    }

    private void knock(UUID tour, List<UUID> doors, String at, int answered) {
        for (int door = 0; door < doors.size(); door++) {
            facts.knock(tour, doors.get(door), at, door < answered);
        }
    }

    /** 40 conversations of which 2 are undone, 20 flyers. */
    private void stand() {
        UUID session = UUID.randomUUID();
        database.sql(
                        "insert into stand_session (id, form, starts_at, ends_at, first_id, state, closed_at, other_name, other_place,"
                                + " other_commune, version) values (?, 'INSTALLED', '2026-10-08T07:00Z', '2026-10-08T11:00Z', ?, 'CLOSED',"
                                + " '2026-10-08T11:00Z', 'Maison de quartier', '1 rue des tests', 'Lille', 0)")
                .params(session, account)
                .update();
        database.sql("insert into stand_tally (id, session_id, kind, tapped_at, tapped_by, undone_at)"
                        + " select gen_random_uuid(), ?, case when n <= 40 then 'CONVERSATION' else 'FLYER' end, '2026-10-08T09:00Z', ?,"
                        + " case when n <= 2 then timestamptz '2026-10-08T09:01Z' end from generate_series(1, 60) n")
                .params(session, account)
                .update();
    }

    private List<Met> meet(int count, String origin, UUID sector, String at) {
        List<Met> met = new ArrayList<>();
        for (int one = 0; one < count; one++) {
            met.add(people.meet(origin, sector, at));
        }
        return met;
    }

    /** 17 visits in 15 homes; 7 kits, 25 pieces in place: 6 times 3, 4 of which one was taken off, twice 2. */
    private void visit(List<Met> toursA, List<Met> toursB, List<Met> phones, Met sent) {
        database.sql("update kit_item set threshold = 0").update();
        UUID item = UUID.randomUUID();
        database.sql(
                        "insert into kit_item (id, name, kind, unit, saving_kwh, saving_m3, saving_euros, source, threshold, version)"
                                + " values (?, ?, 'EQUIPMENT', 'pièce', 10, 1, 2, 'Estimation', 5, 0)")
                .params(item, "Pièce connue")
                .update();
        List<UUID> visits = new ArrayList<>();
        toursA.subList(0, 5).forEach(met -> visits.add(people.visit(met, a, "2026-09-17T08:00Z")));
        toursA.subList(5, 8).forEach(met -> visits.add(people.visit(met, a, "2026-09-18T08:00Z")));
        toursA.subList(0, 2).forEach(met -> people.visit(met, a, "2026-10-07T08:00Z"));
        toursB.subList(0, 4).forEach(met -> visits.add(people.visit(met, b, "2026-10-07T09:00Z")));
        phones.subList(0, 2).forEach(met -> people.visit(met, c, "2026-11-10T08:00Z"));
        people.visit(sent, a, "2026-11-12T08:00Z");
        visits.subList(0, 6).forEach(visit -> facts.kit(visit, item, 3));
        visits.subList(6, 8).forEach(visit -> facts.kit(visit, item, 2));
        facts.takeOff(facts.kit(visits.get(8), item, 4));
        database.sql("insert into stock_movement (id, item_id, kind, quantity, at, by_id)"
                        + " values (gen_random_uuid(), ?, 'DELIVERY', 3, '2026-09-01T08:00Z', ?)")
                .params(item, account)
                .update();
    }

    /** Of A 10 are referred, 6 met, 4 have a file, one twice; one has another programme, one file was taken back. */
    private void refer(List<Met> toursA, List<Met> toursB) {
        for (int one = 0; one < 10; one++) {
            UUID referral = people.refer(toursA.get(one), "2026-09-21T08:00Z");
            if (one < 6) {
                people.step(referral, "MET", "2026-09-28T08:00Z");
            }
            if (one < 4) {
                people.openFile(referral, "AMELIO", "2026-10-05T08:00Z");
            } else if (one == 4) {
                people.openFile(referral, "INFORMATION", "2026-10-05T08:00Z");
            } else if (one == 5) {
                people.takeBack(people.openFile(referral, "AMELIO", "2026-10-05T08:00Z"));
            }
            if (one == 0) {
                people.end(referral);
                people.openFile(people.refer(toursA.get(one), "2026-10-30T08:00Z"), "AMELIO_PLUS", "2026-11-02T09:00Z");
            }
        }
        for (int one = 0; one < 5; one++) {
            UUID referral = people.refer(toursB.get(one), "2026-10-12T08:00Z");
            if (one < 3) {
                people.step(referral, "MET", "2026-10-19T08:00Z");
            }
            if (one < 2) {
                people.openFile(referral, "AMELIO_PLUS", "2026-10-26T08:00Z");
            }
        }
    }

    /** Two who telephoned are referred and one is met; two who were sent are met, and one has a file. */
    private void referOthers(List<Met> phones, List<Met> sent) {
        UUID phoned = people.refer(phones.get(0), "2026-11-11T08:00Z");
        people.refer(phones.get(1), "2026-11-11T08:00Z");
        people.step(phoned, "MET", "2026-11-18T08:00Z");
        UUID one = people.refer(sent.get(0), "2026-10-27T08:00Z");
        UUID other = people.refer(sent.get(1), "2026-10-27T08:00Z");
        people.step(one, "MET", "2026-11-03T08:00Z");
        people.step(other, "MET", "2026-11-03T08:00Z");
        people.openFile(one, "AMELIO", "2026-11-10T08:00Z");
    }

    private void fundAndStock() {
        database.sql("update fund_envelope set granted = 300, spent = 40.50, reserved = 10")
                .update();
        database.sql("insert into task (id, kind, title, owner_id, due_at, cause_id, urgent, created_at)"
                        + " select gen_random_uuid(), case when n <= 3 then 'HAND_MADE' else 'RESTOCK' end, 'À faire', ?,"
                        + " case when n <= 5 then timestamptz '2026-09-10T08:00Z' else timestamptz '2999-01-01T08:00Z' end,"
                        + " gen_random_uuid(), false, '2026-09-01T08:00Z' from generate_series(1, 6) n")
                .params(account)
                .update();
    }
}
