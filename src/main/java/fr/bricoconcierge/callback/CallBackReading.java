package fr.bricoconcierge.callback;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.resident.CallOutcome;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.ResidentId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of call-backs show; a concierge reaches those entrusted to them, a coordinator all. */
@Service
@Transactional(readOnly = true)
class CallBackReading {

    static final int LIMIT = 50;

    private static final String MINE = " and (:everybody or r.owner_id = :viewer) ";

    private static final String VIEW = """
            select r.id, r.first_name, r.phone, r.email, r.preferred_moment, r.message, r.asked_at, r.outcome,
                   r.decline_reason, r.settled_at, r.household_id, o.display_name as owner_name, n.code, n.serial,
                   n.door_id as door, p.line, p.label, p.commune, n.tour_id as tour, n.left_at,
                   a.display_name as left_by, coalesce(n.left_at < :oldest, false) as old
            from call_back_request r
            left join account o on o.id = r.owner_id
            left join passage_notice n on n.id = r.notice_id
            left join door_place p on p.door_id = n.door_id
            left join account a on a.id = n.left_by
            where r.id = :id
            """;

    private final JdbcClient database;
    private final Settings settings;
    private final Clock clock;

    CallBackReading(JdbcClient database, Settings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    CallBackView get(CallBackId id, CurrentAccount viewer) {
        return find(id.value(), viewer).orElseThrow(() -> new CallBackNotFound(id));
    }

    Optional<CallBackView> find(UUID id, CurrentAccount viewer) {
        return asked(VIEW + MINE, viewer)
                .param("id", id)
                .param(
                        "oldest",
                        clock.instant()
                                .atZone(Moment.PARIS)
                                .minusMonths(settings.number(Setting.NOTICE_MONTHS))
                                .toOffsetDateTime())
                .query(CallBackView.class)
                .optional();
    }

    /** Those that wait, the longest first. */
    List<CallBackRow> waiting(CurrentAccount viewer) {
        return asked("""
                        select r.id, r.first_name, r.preferred_moment, r.asked_at, o.display_name as owner_name,
                               r.notice_id is not null as on_notice,
                               (select count(*) from call_back_call c where c.request_id = r.id) as calls
                        from call_back_request r left join account o on o.id = r.owner_id
                        where r.settled_at is null""" + MINE + " order by r.asked_at, r.id limit :limit", viewer)
                .param("limit", LIMIT)
                .query(CallBackRow.class)
                .list();
    }

    int countWaiting(CurrentAccount viewer) {
        return asked("select count(*) from call_back_request r where r.settled_at is null" + MINE, viewer)
                .query(Integer.class)
                .single();
    }

    List<Call> calls(CallBackId id) {
        return database.sql("""
                        select c.at, c.outcome, a.display_name as author
                        from call_back_call c join account a on a.id = c.by_id
                        where c.request_id = ? order by c.at, c.id limit 50
                        """).param(id.value()).query(Call.class).list();
    }

    /** Cards with the same phone or e-mail; once settled, a card of the household. */
    List<Card> cards(CallBackView request) {
        return database.sql("""
                        select resident_id, name, concat_ws(', ', place, commune) as place from resident_card
                        where (:open and (phone = :phone or lower(email) = :email)) or household_id = :household
                        order by name, resident_id limit 5
                        """)
                .param("open", request.isOpen())
                .param("phone", request.phone())
                .param("email", request.email())
                .param(
                        "household",
                        request.householdId() == null
                                ? null
                                : request.householdId().value())
                .query(Card.class)
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, CurrentAccount viewer) {
        return database.sql(sql)
                .param("everybody", viewer.is(Role.COORDINATOR))
                .param("viewer", viewer.id().value());
    }

    /** One attempt to call. */
    record Call(Instant at, CallOutcome outcome, String author) {

        public Moment moment() {
            return Moment.at(at);
        }
    }

    /** A card that is, or may be, the person's. */
    record Card(
            ResidentId residentId, String name, @Nullable String place) {}
}
