package fr.bricoconcierge.onthespot;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.shared.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How one gets in where advisors receive, as the coordinator says it once for all their slots. */
@Service
@Transactional
public class AccessKeeping {

    private final JdbcClient database;
    private final Clock clock;

    AccessKeeping(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Access> list() {
        return database.sql("""
                        select o.id as organisation, o.name, x.words, x.set_at, a.display_name as author
                        from organisation o
                        left join advice_access x on x.organisation_id = o.id
                        left join account a on a.id = x.set_by
                        order by o.name limit 100
                        """).query(Access.class).list();
    }

    /**
     * @param words nothing: nothing is said of it
     * @throws Refused when there is no such organisation
     */
    public void set(OrganisationId organisation, @Nullable String words, AccountId by) {
        if (list().stream().noneMatch(known -> known.organisation().equals(organisation))) {
            throw new Refused("organisation", "Choisissez un organisme de la liste.");
        }
        if (words == null || words.isBlank()) {
            database.sql("delete from advice_access where organisation_id = ?")
                    .param(organisation.value())
                    .update();
            return;
        }
        database.sql("""
                        insert into advice_access (organisation_id, words, set_at, set_by) values (:id, :words, :now, :by)
                        on conflict (organisation_id) do update set words = :words, set_at = :now, set_by = :by
                        """)
                .param("id", organisation.value())
                .param("words", words.strip())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    record Access(
            OrganisationId organisation,
            String name,
            @Nullable String words,
            @Nullable Instant setAt,
            @Nullable String author) {

        public @Nullable String changed() {
            return setAt == null ? null : Moment.at(setAt).exact() + ", " + author;
        }
    }
}
