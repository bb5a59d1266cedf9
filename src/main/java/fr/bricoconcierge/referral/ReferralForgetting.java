package fr.bricoconcierge.referral;

import fr.bricoconcierge.resident.ResidentForgotten;
import fr.bricoconcierge.task.TaskForgetting;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Wipes the words about somebody who is forgotten; what the pilot counts stays. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReferralForgetting {

    private final JdbcClient database;
    private final TaskForgetting tasks;

    ReferralForgetting(JdbcClient database, TaskForgetting tasks) {
        this.database = database;
        this.tasks = tasks;
    }

    @EventListener
    void forget(ResidentForgotten event) {
        database.sql("""
                        update referral set wishes = null, version = version + 1,
                               file_number = case when file_number is not null then 'effacé' end
                        where resident_id = ?
                        """).param(event.resident().value()).update();
        database.sql("""
                        update referral_step
                        set reason = null, version = version + 1,
                            taken_back_why = case when taken_back_why is not null then 'effacé' end
                        where referral_id in (select id from referral where resident_id = ?)
                        """).param(event.resident().value()).update();
        wipeWhatOrganisationsSaid(event);
        tasks.close(database.sql("select id from referral where resident_id = ?")
                .param(event.resident().value())
                .query(UUID.class)
                .list());
    }

    private void wipeWhatOrganisationsSaid(ResidentForgotten event) {
        database.sql("""
                        update referral_answer set words = case when words is not null then 'effacé' end
                        where referral_id in (select id from referral where resident_id = ?)
                        """).param(event.resident().value()).update();
        database.sql("""
                        update referral_handing_on
                        set words = case when words is not null then 'effacé' end, learnt = null,
                            file_number = case when file_number is not null then 'effacé' end
                        where referral_id in (select id from referral where resident_id = ?)
                        """).param(event.resident().value()).update();
    }
}
