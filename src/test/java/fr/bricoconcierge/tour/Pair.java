package fr.bricoconcierge.tour;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.notice.NoticePrinting;
import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.testing.People;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two concierges whom no other test knows, with their tours and their notices. */
public final class Pair {

    private final CurrentAccount samira;
    private final CurrentAccount mathieu;
    private final People people;
    private final Walk walk;
    private final TourPlanning planning;
    private final NoticePrinting printing;
    private final JdbcClient database;

    public Pair(People people, Walk walk, TourPlanning planning, NoticePrinting printing, JdbcClient database) {
        this.samira = people.another(Role.CONCIERGE);
        this.mathieu = people.another(Role.CONCIERGE);
        this.people = people;
        this.walk = walk;
        this.planning = planning;
        this.printing = printing;
        this.database = database;
    }

    public CurrentAccount samira() {
        return samira;
    }

    public CurrentAccount mathieu() {
        return mathieu;
    }

    /** A tour through the whole street, tomorrow. */
    public TourId tour(SectorId sector) {
        return tour(sector, 1);
    }

    public TourId tour(SectorId sector, int inDays) {
        return plan(sector, DoorChoice.streets(List.of(walk.street(sector))), inDays);
    }

    public TourId plan(SectorId sector, DoorChoice choice, int inDays) {
        Instant start = Instant.now().plus(inDays, ChronoUnit.DAYS);
        return planning.plan(
                UUID.randomUUID(),
                new TourPlan(sector, start, start.plus(2, ChronoUnit.HOURS), samira.id(), mathieu.id(), null, choice));
    }

    /** Codes of a batch of that many for the first of them, in order. */
    public List<String> print(int count) {
        return print(samira, count);
    }

    public List<String> print(CurrentAccount holder, int count) {
        var batch = printing.printBatch(
                UUID.randomUUID(), holder.id(), count, people.coordinator().id());
        return database.sql("select code from passage_notice where batch_id = ? order by serial")
                .param(batch.value())
                .query(String.class)
                .list();
    }

    /** How often they knocked on that tour. */
    public int knocks(TourId tour) {
        return database.sql("select knocks from tour_count where tour_id = ?")
                .param(tour.value())
                .query(Integer.class)
                .single();
    }
}
