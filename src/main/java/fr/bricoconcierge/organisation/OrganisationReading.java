package fr.bricoconcierge.organisation;

import fr.bricoconcierge.shared.OrganisationId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of organisations show. */
@Service
@Transactional(readOnly = true)
class OrganisationReading {

    static final int NAMED = 30;

    private static final String ROWS = """
            select o.id, o.name, o.kind, array_to_string(o.programmes, ',') as programmes, o.retired_at, p.email,
                   (select count(*) from account a where a.organisation_id = o.id and a.role = 'ADVISOR'
                       and a.disabled_at is null)::int as advisors,
                   (select count(*) from referral f where f.organisation_id = o.id and f.state <> 'CLOSED')::int as open
            from organisation o
            left join partner_address p on p.organisation_id = o.id
            """;

    private final JdbcClient database;

    OrganisationReading(JdbcClient database) {
        this.database = database;
    }

    /** Those that receive referrals first, by name. */
    List<OrganisationRow> all() {
        return database.sql(ROWS + " order by o.retired_at is not null, o.name, o.id")
                .query(OrganisationRow.class)
                .list();
    }

    OrganisationRow get(OrganisationId id) {
        return database.sql(ROWS + " where o.id = ?")
                .param(id.value())
                .query(OrganisationRow.class)
                .optional()
                .orElseThrow(() -> new OrganisationNotFound(id));
    }

    /** What it still follows, the longest there first. */
    List<OpenReferral> open(OrganisationId id) {
        return database.sql("""
                        select r.id, c.name, c.place, r.state
                        from referral r join resident_card c on c.resident_id = r.resident_id
                        where r.organisation_id = ? and r.state <> 'CLOSED'
                        order by r.received_at, r.id limit ?
                        """)
                .params(id.value(), NAMED)
                .query(OpenReferral.class)
                .list();
    }

    /** Whether another one bears that name, however it is written. */
    boolean isTaken(String name, @Nullable OrganisationId but) {
        return database
                .sql("select id as value from organisation where lower(name) = lower(?)")
                .param(name)
                .query(OrganisationId.class)
                .list()
                .stream()
                .anyMatch(other -> !other.equals(but));
    }
}
