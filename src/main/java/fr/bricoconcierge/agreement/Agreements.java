package fr.bricoconcierge.agreement;

import fr.bricoconcierge.intervention.Visiting;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Moment;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes who agreed to the work of a visit, as long as its report can change. */
@Service
@Transactional
public class Agreements {

    private final JdbcClient database;
    private final Visiting visiting;
    private final Clock clock;

    Agreements(JdbcClient database, Visiting visiting, Clock clock) {
        this.database = database;
        this.visiting = visiting;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public AgreementView of(InterventionId visit) {
        return database.sql("select how, given_by, given_at, owner_state, owner_who, owner_on from work_agreement"
                        + " where intervention_id = ?")
                .param(visit.value())
                .query(AgreementView.class)
                .optional()
                .orElse(AgreementView.NONE);
    }

    /** In one tap: the person said yes, just now; what is known of the owner stays. */
    void agree(InterventionId visit, AgreementHow how, AccountId by) {
        AgreementForm known = form(visit);
        note(
                visit,
                new AgreementForm(how, AgreementBy.RESIDENT, now(), known.owner(), known.ownerWho(), known.ownerOn()),
                by);
    }

    void note(InterventionId visit, AgreementForm form, AccountId by) {
        visiting.getOpen(visit);
        AgreementForm checked = form.checked(now());
        boolean owned = checked.owner() != OwnerState.NOT_NEEDED;
        database.sql("""
                        insert into work_agreement (intervention_id, how, given_by, given_at, owner_state, owner_who, owner_on,
                                                    noted_by)
                        values (:visit, :how, :givenBy, :at, :owner, :who, :on, :by)
                        on conflict (intervention_id) do update
                        set how = excluded.how, given_by = excluded.given_by, given_at = excluded.given_at,
                            owner_state = excluded.owner_state, owner_who = excluded.owner_who,
                            owner_on = excluded.owner_on, noted_by = excluded.noted_by
                        """)
                .param("visit", visit.value())
                .param("how", checked.how() == null ? null : checked.how().name())
                .param("givenBy", checked.how() == null ? null : checked.by().name())
                .param("at", checked.givenAt())
                .param("owner", checked.owner().name())
                .param("who", owned ? checked.ownerWho().name() : null)
                .param("on", owned ? checked.ownerOn() : null)
                .param("by", by.value())
                .update();
    }

    AgreementForm form(InterventionId visit) {
        return of(visit).form(now(), now().toLocalDate());
    }

    private LocalDateTime now() {
        return clock.instant().atZone(Moment.PARIS).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
    }
}
