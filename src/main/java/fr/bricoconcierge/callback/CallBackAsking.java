package fr.bricoconcierge.callback;

import fr.bricoconcierge.notice.NoticeCode;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.PhoneNumber;
import fr.bricoconcierge.shared.Sha256;
import fr.bricoconcierge.task.NewTask;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.task.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what is asked on the public page, whatever the code, and makes it due (N3, N4). */
@Service
@Transactional
public class CallBackAsking {

    private static final Duration WITHIN = Duration.ofHours(24);

    private final JdbcClient database;
    private final Tasks tasks;
    private final Clock clock;

    CallBackAsking(JdbcClient database, Tasks tasks, Clock clock) {
        this.database = database;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** What somebody who holds a notice asks, agreeing to be written down and to be called at any moment. */
    public void ask(NoticeCode code, String firstName, PhoneNumber phone, String message) {
        ask(code.text(), new CallBackForm(firstName, phone.e164(), null, CallMoment.ANY, message, true, null));
    }

    /** Keeps the request; the same words sent again while it waits are the same request. */
    void ask(String typedCode, CallBackForm form) {
        Optional<Printed> notice = NoticeCode.parse(typedCode).flatMap(this::find);
        CallBackId id = CallBackId.next();
        AccountId owner = notice.map(Printed::owner).orElse(null);
        if (insert(id, notice.map(Printed::id).orElse(null), owner, typedCode, form)) {
            makeDue(id, owner, notice.isPresent(), form.moment());
        }
    }

    private boolean insert(
            CallBackId id, @Nullable UUID notice, @Nullable AccountId owner, String typedCode, CallBackForm form) {
        Instant now = clock.instant();
        return database.sql("insert into call_back_request (id, notice_id, owner_id, first_name, phone, email,"
                                + " preferred_moment, message, asked_at, agreed_at, fingerprint)"
                                + " values (:id, :notice, :owner, :name, :phone, :email, :moment, :message, :now, :now,"
                                + " :fingerprint) on conflict (fingerprint) where settled_at is null do nothing")
                        .param("id", id.value())
                        .param("notice", notice)
                        .param("owner", owner == null ? null : owner.value())
                        .param("name", form.firstName())
                        .param("phone", form.number())
                        .param("email", form.address())
                        .param("moment", form.moment().name())
                        .param("message", form.message())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("fingerprint", fingerprint(typedCode, form))
                        .update()
                == 1;
    }

    private void makeDue(CallBackId id, @Nullable AccountId owner, boolean onNotice, CallMoment moment) {
        String title = onNotice
                ? "Rappeler une personne après un avis de passage"
                : "Rappeler une personne qui a écrit sur la page publique";
        tasks.open(new NewTask(
                TaskKind.CALL_BACK_NOTICE,
                title,
                owner,
                clock.instant().plus(WITHIN),
                "/avis-de-passage/demandes/" + id,
                id.value(),
                null,
                false,
                moment == CallMoment.ANY ? null : moment.label()));
    }

    /** The notice, and whoever left it or carries it, provided that they still work here. */
    private Optional<Printed> find(NoticeCode code) {
        return database.sql("""
                        select n.id, a.id as owner
                        from passage_notice n
                        join notice_batch b on b.id = n.batch_id
                        left join account a on a.id = coalesce(n.left_by, b.account_id) and a.disabled_at is null
                        where n.code = ?
                        """).param(code.text()).query(Printed.class).optional();
    }

    private static String fingerprint(String typedCode, CallBackForm form) {
        String all = String.join(
                "\n",
                typedCode,
                form.firstName(),
                String.valueOf(form.number()),
                String.valueOf(form.address()),
                form.moment().name(),
                String.valueOf(form.message()));
        return Sha256.hex(all);
    }

    private record Printed(UUID id, @Nullable AccountId owner) {}
}
