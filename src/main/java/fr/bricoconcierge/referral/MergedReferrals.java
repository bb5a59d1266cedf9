package fr.bricoconcierge.referral;

import fr.bricoconcierge.shared.HouseholdsMerged;
import fr.bricoconcierge.shared.PeopleRecords;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.ResidentMovedOut;
import fr.bricoconcierge.shared.ResidentsMerged;
import fr.bricoconcierge.task.Tasks;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A referral names the one its person turns out to be; two open ones to the same organisation are its advisor's to settle first. */
@Component
class MergedReferrals implements PeopleRecords {

    private final JdbcClient database;
    private final Tasks tasks;

    MergedReferrals(JdbcClient database, Tasks tasks) {
        this.database = database;
        this.tasks = tasks;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind(
                "orientation Amelio",
                "orientations Amelio",
                "select count(*) from referral where household_id = :household"));
    }

    @Override
    public List<String> obstacles(ResidentId kept, ResidentId gone) {
        return database.sql("""
                        select o.name from referral a
                        join referral b on b.organisation_id = a.organisation_id
                        join organisation o on o.id = a.organisation_id
                        where a.resident_id = ? and b.resident_id = ? and a.state <> 'CLOSED' and b.state <> 'CLOSED'
                        """).params(kept.value(), gone.value()).query(String.class).list().stream()
                .map(("Les deux fiches sont orientées vers %s. Demandez à son conseiller de clôturer l’une des deux"
                        + " orientations, puis revenez.")::formatted)
                .toList();
    }

    @EventListener
    void on(HouseholdsMerged event) {
        database.sql("update referral set household_id = ?, version = version + 1 where household_id = ?")
                .params(event.kept().value(), event.gone().value())
                .update();
    }

    @EventListener
    void on(ResidentsMerged event) {
        database.sql("update referral set resident_id = ?, version = version + 1 where resident_id = ?")
                .params(event.kept().value(), event.gone().value())
                .update();
    }

    /** Who left a household goes on being followed for the home they live in now. */
    @EventListener
    void on(ResidentMovedOut event) {
        List<UUID> open = database.sql("update referral set household_id = ?, version = version + 1"
                        + " where resident_id = ? and state <> 'CLOSED' returning id")
                .params(event.to().value(), event.resident().value())
                .query(UUID.class)
                .list();
        tasks.follow(open, event.to());
    }
}
