package fr.bricoconcierge.account;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the page of accounts shows. */
@Service
@Transactional(readOnly = true)
class AccountReading {

    private final JdbcClient database;

    AccountReading(JdbcClient database) {
        this.database = database;
    }

    List<AccountRow> all() {
        return database.sql("""
                        select a.id, a.display_name as name, a.email, a.role, o.name as organisation,
                               a.password_hash is null as invited, a.disabled_at
                        from account a left join organisation o on o.id = a.organisation_id
                        where not exists (select from organisation_voice v where v.account_id = a.id)
                        order by a.disabled_at is not null, a.role, a.display_name, a.id
                        """).query(AccountRow.class).list();
    }
}
