package fr.bricoconcierge.cash;

import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.NotFound;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.Uuids;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who answers for the fund before the treasury, and what they may do. */
@Service
@Transactional
public class Regie {

    private final JdbcClient database;
    private final Settings settings;
    private final Clock clock;

    Regie(JdbcClient database, Settings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether money of residents may be taken; else the treasury claims it. */
    public boolean mayCollect() {
        return Boolean.parseBoolean(settings.text(Setting.FUND_COLLECTS));
    }

    public void allowCollecting(boolean allowed, AccountId by) {
        settings.set(Setting.FUND_COLLECTS, String.valueOf(allowed), by);
    }

    /** Those in office, the régisseur first. */
    @Transactional(readOnly = true)
    public List<Holder> inOffice() {
        return database.sql("""
                        select id, role, name, since, ended_on from fund_holder
                        where ended_on is null order by role desc, since, name, id
                        """).query(Holder.class).list();
    }

    @Transactional(readOnly = true)
    List<Holder> gone() {
        return database.sql("""
                        select id, role, name, since, ended_on from fund_holder
                        where ended_on is not null order by ended_on desc, name, id limit 20
                        """).query(Holder.class).list();
    }

    /** Names whoever holds the régie, from that day on. */
    public void nameRegisseur(String name, LocalDate since, AccountId by) {
        name(HolderRole.REGISSEUR, name, since, by);
    }

    void name(HolderRole role, String name, LocalDate since, AccountId by) {
        if (since.isAfter(Moment.dateOf(clock.instant()))) {
            throw new Refused("since", "Cette date vient après aujourd’hui.");
        }
        if (since.getYear() < 2000) {
            throw new Refused("since", "Vérifiez l’année.");
        }
        try {
            database.sql("""
                            insert into fund_holder (id, role, name, since, named_at, named_by, version)
                            values (:id, :role, :name, :since, :at, :by, 0)
                            """)
                    .param("id", Uuids.next())
                    .param("role", role.name())
                    .param("name", name)
                    .param("since", since)
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("by", by.value())
                    .update();
        } catch (DuplicateKeyException another) {
            throw new Refused("role", "Quelqu’un d’autre tient la régie\u00a0: mettez d’abord fin à sa nomination.");
        }
    }

    /** Their time ends today; twice is once. */
    void end(UUID id) {
        int known = database.sql(
                        "update fund_holder set ended_on = coalesce(ended_on, ?), version = version + 1 where id = ?")
                .params(Moment.dateOf(clock.instant()), id)
                .update();
        if (known == 0) {
            throw new HolderNotFound(id);
        }
    }

    /** Somebody named to answer for the money. */
    public record Holder(
            UUID id,
            HolderRole role,
            String name,
            LocalDate since,
            @Nullable LocalDate endedOn) {

        public String title() {
            return role.label() + "\u00a0: " + name;
        }

        public String period() {
            String from = "depuis le " + Moment.dayAndYear(since);
            return endedOn == null ? from : from + ", jusqu’au " + Moment.dayAndYear(endedOn);
        }
    }

    private static final class HolderNotFound extends NotFound {

        HolderNotFound(UUID id) {
            super("holder", id);
        }
    }
}
