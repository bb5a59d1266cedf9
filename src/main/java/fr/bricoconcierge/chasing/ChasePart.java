package fr.bricoconcierge.chasing;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.referral.ReferralPart;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.worktime.WorkingDays;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On the page of a referral that waits for an answer: since when, and what happens next. */
@Component
@Order(10)
class ChasePart implements ReferralPart {

    private final Settings settings;
    private final JdbcClient database;
    private final Clock clock;

    ChasePart(Settings settings, JdbcClient database, Clock clock) {
        this.settings = settings;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String template() {
        return "chasing/part";
    }

    @Override
    public boolean isFirst() {
        return true;
    }

    @Override
    public Optional<?> of(ReferralId referral, CurrentAccount reader) {
        return database.sql("""
                        select c.referral_id as referral, c.transmitted_at, c.reminded_at, c.last_reminded_at, c.silent_at
                        from referral_shared r join referral_chase c on c.referral_id = r.id
                        where r.id = ? and r.state = 'ORIENTED' and r.answer is null
                        """)
                .param(referral.value())
                .query(Chase.class)
                .optional()
                .flatMap(chase -> said(chase, reader.is(Role.ADVISOR)));
    }

    private Optional<Wait> said(Chase chase, boolean toAdvisor) {
        LocalDate today = Moment.dateOf(clock.instant());
        int days = WorkingDays.between(Moment.dateOf(chase.transmittedAt()), today);
        if (chase.silentAt() != null) {
            return Optional.of(new Wait(
                    "danger",
                    "Silencieuse\u00a0: aucune réponse depuis %d jours ouvrés".formatted(days),
                    toAdvisor
                            ? "Deux rappels sont partis. Dites si vous l’acceptez, ou pourquoi non."
                            : "Deux rappels sont partis. Appelez l’organisme, et dites au foyer où il en est."));
        }
        if (days < ChaseDelays.LEAST) {
            return Optional.empty();
        }
        return Optional.of(
                new Wait("waiting", "Sans réponse depuis %d jours ouvrés".formatted(days), next(chase, today)));
    }

    private String next(Chase chase, LocalDate today) {
        String silent = Moment.day(ChaseDelays.of(settings).silentOn(chase.transmittedAt()), today);
        Instant last = chase.lastRemindedAt() == null ? chase.remindedAt() : chase.lastRemindedAt();
        return last == null
                ? "Un premier rappel part bientôt. Sans nouvelles, elle sera notée silencieuse vers le %s."
                        .formatted(silent)
                : "Dernier rappel le %s. Sans nouvelles, elle sera notée silencieuse vers le %s."
                        .formatted(Moment.day(Moment.dateOf(last), today), silent);
    }

    /** What the part shows. */
    record Wait(String kind, String title, @Nullable String text) {}
}
