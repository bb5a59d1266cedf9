package fr.bricoconcierge.notice;

import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds where a notice was left, from the code that a resident reads out. */
@Service
@Transactional(readOnly = true)
public class NoticeFinding {

    static final String MALFORMED =
            "Ce code ne peut pas être celui d’un avis. Relisez-le\u00a0: huit caractères, par exemple K7MQ-42PX.";
    static final String UNKNOWN = "Aucun avis imprimé ne porte ce code. Vérifiez-le avec la personne.";

    private final JdbcClient database;
    private final Settings settings;
    private final Clock clock;

    NoticeFinding(JdbcClient database, Settings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** The notice whose code was typed, in any notation; empty when it is none of ours. */
    public Optional<FoundNotice> find(String typed) {
        return NoticeCode.parse(typed).flatMap(this::find);
    }

    /**
     * As {@link #find(String)}, saying what is wrong.
     *
     * @throws Refused beside {@code code}
     */
    FoundNotice get(String typed) {
        NoticeCode code = NoticeCode.parse(typed).orElseThrow(() -> new Refused("code", MALFORMED));
        return find(code).orElseThrow(() -> new Refused("code", UNKNOWN));
    }

    private Optional<FoundNotice> find(NoticeCode code) {
        return database.sql("""
                        select n.id as source, n.code, n.serial, holder.display_name as holder, n.door_id as door,
                               p.line, p.label, p.commune, n.tour_id as tour, n.left_at, author.display_name as author,
                               coalesce(n.left_at < :oldest, false) as old
                        from passage_notice n
                        join notice_batch b on b.id = n.batch_id
                        join account holder on holder.id = b.account_id
                        left join door_place p on p.door_id = n.door_id
                        left join account author on author.id = n.left_by
                        where n.code = :code
                        """)
                .param("code", code.text())
                .param("oldest", oldest())
                .query(FoundNotice.class)
                .optional();
    }

    /** What was left before is said to be old. */
    private OffsetDateTime oldest() {
        return clock.instant()
                .atZone(Moment.PARIS)
                .minusMonths(settings.number(Setting.NOTICE_MONTHS))
                .toOffsetDateTime();
    }
}
