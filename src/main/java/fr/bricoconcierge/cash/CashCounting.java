package fr.bricoconcierge.cash;

import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.fund.CashBoxes;
import fr.bricoconcierge.fund.FundEnvelope;
import fr.bricoconcierge.fund.FundLedger;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Money;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.Uuids;
import fr.bricoconcierge.task.NewTask;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.task.Tasks;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares what is in a box with what the ledger says; whoever coordinates validates a difference, which is then entered (F5). */
@Service
@Transactional
public class CashCounting {

    private final FundEnvelope envelope;
    private final FundLedger ledger;
    private final CashBoxes boxes;
    private final CashReading reading;
    private final Tasks tasks;
    private final ReceivedCommands commands;
    private final JdbcClient database;
    private final Clock clock;

    CashCounting(
            FundEnvelope envelope,
            FundLedger ledger,
            CashBoxes boxes,
            CashReading reading,
            Tasks tasks,
            ReceivedCommands commands,
            JdbcClient database,
            Clock clock) {
        this.envelope = envelope;
        this.ledger = ledger;
        this.boxes = boxes;
        this.reading = reading;
        this.tasks = tasks;
        this.commands = commands;
        this.database = database;
        this.clock = clock;
    }

    /** Keeps the sum that {@code holder} counted, with what they know of a difference. */
    public UUID count(UUID command, Money counted, @Nullable String explanation, AccountId holder) {
        return count(new CountForm(command, null, counted.euros(), explanation), holder);
    }

    /** Keeps what {@code holder} counted; a difference needs its explanation, asked for beside {@code explanation}. */
    UUID count(CountForm form, AccountId holder) {
        Money counted = form.counted();
        envelope.hold();
        return commands.once(form.command(), () -> {
            Money expected = reading.of(holder);
            Money difference = counted.minus(expected);
            if (!difference.equals(Money.ZERO) && form.explanation() == null) {
                throw new Refused("explanation", said(difference, expected));
            }
            UUID id = Uuids.next();
            keep(id, holder, expected, counted, form);
            if (!difference.equals(Money.ZERO)) {
                askForAnAnswer(id, difference);
            }
            return id;
        });
    }

    /** The coordinator's answer: validated, the difference is a line of the ledger; refused, the box is counted again. */
    void answer(UUID id, boolean agreed, @Nullable String note, AccountId by) {
        envelope.hold();
        CountRow count = reading.getCount(id);
        if (!count.isWaiting()) {
            throw new Refused("Ce comptage a déjà sa réponse.");
        }
        boolean own = count.isOf(by);
        if (own && agreed && somebodyElseCoordinates(by)) {
            throw new Refused("Quelqu’un d’autre valide l’écart de votre propre caisse.");
        }
        if ((!agreed || own) && note == null) {
            throw new Refused("note", "Dites pourquoi, en une phrase.");
        }
        keepAnswer(id, agreed, note, by);
        if (agreed) {
            mustStillBeThere(count);
            ledger.discrepancy(count.holderId(), count.difference(), by);
        }
        tasks.close(TaskKind.VALIDATE_CASH_COUNT, id, by);
    }

    /** Alone to coordinate, one validates one's own difference with a word, and the count says who did. */
    private boolean somebodyElseCoordinates(AccountId by) {
        return database.sql(
                        "select exists (select 1 from account where role = 'COORDINATOR' and disabled_at is null and id <> ?)")
                .param(by.value())
                .query(Boolean.class)
                .single();
    }

    private void mustStillBeThere(CountRow count) {
        Money difference = count.difference();
        if (difference.isNegative()) {
            boxes.mustHold(
                    count.holderId(),
                    Money.ZERO.minus(difference),
                    "",
                    "Elle a changé depuis ce comptage\u00a0: faites recompter.");
        }
    }

    private void askForAnAnswer(UUID id, Money difference) {
        String title = "Valider un écart de caisse de " + difference;
        String path = "/fonds/comptages/" + id;
        tasks.open(
                new NewTask(TaskKind.VALIDATE_CASH_COUNT, title, null, clock.instant(), path, id, null, false, null));
    }

    private void keepAnswer(UUID id, boolean agreed, @Nullable String note, AccountId by) {
        database.sql("""
                        update cash_count set state = :state, answered_at = :at, answered_by = :by, answer_note = :note,
                               version = version + 1
                        where id = :id
                        """)
                .param("state", (agreed ? CountState.VALIDATED : CountState.REFUSED).name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("note", note)
                .param("id", id)
                .update();
    }

    private void keep(UUID id, AccountId holder, Money expected, Money counted, CountForm form) {
        boolean exact = expected.equals(counted);
        database.sql("""
                        insert into cash_count (id, holder_id, counted_at, expected, counted, pieces, explanation, state, version)
                        values (:id, :holder, :at, :expected, :counted, :pieces, :explanation, :state, 0)
                        """)
                .param("id", id)
                .param("holder", holder.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("expected", expected.euros())
                .param("counted", counted.euros())
                .param("pieces", form.pieces())
                .param("explanation", exact ? null : form.explanation())
                .param("state", (exact ? CountState.EXACT : CountState.WAITING).name())
                .update();
    }

    private static String said(Money difference, Money expected) {
        return difference.isNegative()
                ? "Il manque %s\u00a0: le registre compte %s. Dites ce que vous en savez."
                        .formatted(Money.ZERO.minus(difference), expected)
                : "Il y a %s de trop\u00a0: le registre compte %s. Dites ce que vous en savez."
                        .formatted(difference, expected);
    }
}
