package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.Uuids;
import java.sql.Types;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Telephone numbers and e-mails that a card no longer says, by which its person is found all the same (H3, H4). */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class FormerReaches {

    private final JdbcClient database;

    FormerReaches(JdbcClient database) {
        this.database = database;
    }

    /** What a card of the person said, and the card they keep does not. */
    void keep(ResidentId kept, CardDetails said, CardDetails now) {
        String phone = said.phone();
        if (phone != null && !phone.equals(now.phone())) {
            insert(kept, phone, null);
        }
        String email = said.email();
        if (email != null && !email.equalsIgnoreCase(now.email())) {
            insert(kept, null, email);
        }
    }

    void follow(ResidentId kept, ResidentId gone) {
        database.sql("update former_reach set resident_id = ? where resident_id = ?")
                .params(kept.value(), gone.value())
                .update();
        // what is searched in is put together again
        database.sql("update resident set search = '' where id = ?")
                .param(kept.value())
                .update();
    }

    void forget(ResidentId person) {
        database.sql("delete from former_reach where resident_id = ?")
                .param(person.value())
                .update();
    }

    private void insert(ResidentId who, @Nullable String phone, @Nullable String email) {
        database.sql("insert into former_reach (id, resident_id, phone, email) values (:id, :who, :phone, :email)")
                .param("id", Uuids.next())
                .param("who", who.value())
                .param("phone", phone, Types.VARCHAR)
                .param("email", email, Types.VARCHAR)
                .update();
    }
}
