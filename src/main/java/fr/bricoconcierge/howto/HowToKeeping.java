package fr.bricoconcierge.howto;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Refused;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the how-to sheets: a change writes a new text and leaves the earlier ones to those who were given them. */
@Service
@Transactional
class HowToKeeping {

    private final JdbcClient database;
    private final Clock clock;

    HowToKeeping(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    HowToId add(HowToForm form, AccountId by) {
        refuseATwin(form.title(), null);
        HowToId id = HowToId.next();
        database.sql("insert into how_to_sheet (id, version) values (?, 0)")
                .param(id.value())
                .update();
        write(id, 1, form, by);
        return id;
    }

    /** @throws ObjectOptimisticLockingFailureException when somebody else has changed it since it was read */
    void change(HowToId id, HowToForm form, AccountId by) {
        int known = form.number() == null ? 0 : form.number();
        lock(id);
        int last = database.sql("select max(number) from how_to_text where sheet_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
        if (known != last) {
            throw new ObjectOptimisticLockingFailureException(HowToText.class, id);
        }
        refuseATwin(form.title(), id);
        write(id, last + 1, form, by);
    }

    void retire(HowToId id) {
        retiredAt(id, now());
    }

    void bringBack(HowToId id) {
        retiredAt(id, null);
    }

    private void retiredAt(HowToId id, @Nullable OffsetDateTime at) {
        int changed = database.sql("update how_to_sheet set retired_at = :at, version = version + 1 where id = :id")
                .param("at", at)
                .param("id", id.value())
                .update();
        if (changed == 0) {
            throw new HowToNotFound(id);
        }
    }

    /** Two who change one sheet come one after the other. */
    private void lock(HowToId id) {
        int locked = database.sql("update how_to_sheet set version = version + 1 where id = ?")
                .param(id.value())
                .update();
        if (locked == 0) {
            throw new HowToNotFound(id);
        }
    }

    private void refuseATwin(String title, @Nullable HowToId but) {
        boolean taken = database.sql("select exists (select from how_to_now"
                        + " where lower(title) = lower(:title) and retired_at is null"
                        + " and (:but::uuid is null or sheet_id <> :but))")
                .param("title", title)
                .param("but", but == null ? null : but.value())
                .query(Boolean.class)
                .single();
        if (taken) {
            throw new Refused("title", "Une fiche porte déjà ce titre.");
        }
    }

    private void write(HowToId sheet, int number, HowToForm form, AccountId by) {
        database.sql("""
                        insert into how_to_text (id, sheet_id, number, title, theme, minutes, about, tools, to_buy, cost,
                                                 steps, stop_when, written_at, written_by)
                        values (:id, :sheet, :number, :title, :theme, :minutes, :about, :tools, :toBuy, :cost,
                                :steps, :stopWhen, :now, :by)
                        """)
                .param("id", HowToTextId.next().value())
                .param("sheet", sheet.value())
                .param("number", number)
                .param("title", form.title())
                .param("theme", form.theme().name())
                .param("minutes", form.minutes())
                .param("about", form.about())
                .param("tools", form.tools())
                .param("toBuy", form.toBuy())
                .param("cost", form.cost())
                .param("steps", form.steps())
                .param("stopWhen", form.stopWhen())
                .param("now", now())
                .param("by", by.value())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
