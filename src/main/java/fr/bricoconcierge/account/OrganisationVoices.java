package fr.bricoconcierge.account;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.OrganisationId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * In whose name an organisation answers that nobody signs in for: an account made for it, disabled from its first day, which
 * has no password and stands on no list of people.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class OrganisationVoices {

    private static final String MAKE = """
            with made as (
                insert into account (id, email, display_name, role, organisation_id, created_at, disabled_at, version)
                select :id, :email, name || ' (réponse par lien)', 'ADVISOR', id, :now, :now, 0
                from organisation where id = :organisation
                returning id)
            insert into organisation_voice (organisation_id, account_id) select :organisation, id from made
            """;

    private final JdbcClient database;
    private final Clock clock;

    OrganisationVoices(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The organisation, as an author. Two who ask at once get the same. */
    public CurrentAccount of(OrganisationId organisation) {
        // locked, so that the second to ask waits and finds the first one's
        database.sql("select id from organisation where id = ? for update")
                .param(organisation.value())
                .query(UUID.class)
                .single();
        boolean none = database.sql("select not exists (select from organisation_voice where organisation_id = ?)")
                .param(organisation.value())
                .query(Boolean.class)
                .single();
        if (none) {
            make(organisation);
        }
        return database.sql(
                        "select a.id, a.display_name from organisation_voice v join account a on a.id = v.account_id"
                                + " where v.organisation_id = ?")
                .param(organisation.value())
                .query((row, i) -> new CurrentAccount(
                        new AccountId(row.getObject(1, UUID.class)), row.getString(2), Role.ADVISOR, organisation))
                .single();
    }

    private void make(OrganisationId organisation) {
        database.sql(MAKE)
                .param("id", AccountId.next().value())
                .param("email", "reponse-par-lien@%s.invalid".formatted(organisation))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("organisation", organisation.value())
                .update();
    }
}
