package fr.bricoconcierge.staging;

import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.attachment.AttachmentOwner;
import fr.bricoconcierge.attachment.Attachments;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.AttachmentId;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.SectorId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what was done to announce the service in a sector. */
@Service
@Transactional
public class Staging {

    private final JdbcClient database;
    private final Attachments attachments;
    private final Team team;
    private final Clock clock;

    Staging(JdbcClient database, Attachments attachments, Team team, Clock clock) {
        this.database = database;
        this.attachments = attachments;
        this.team = team;
        this.clock = clock;
    }

    /** Whoever may have done it. */
    @Transactional(readOnly = true)
    List<Choice> people() {
        return Stream.of(Role.CONCIERGE, Role.COORDINATOR)
                .flatMap(role -> team.choices(role).stream())
                .toList();
    }

    /**
     * Says how far an action is.
     *
     * @throws Refused beside the field that is wrong
     */
    void write(SectorId sector, StagingKind kind, StagingForm form, AccountId by) {
        judge(form);
        AttachmentId file = form.hasFile()
                ? attachments.store(
                        "file", new AttachmentOwner(AttachmentOwner.Kind.STAGING, sector.value()), form.content(), by)
                : null;
        int version = form.version() == null ? 0 : form.version();
        int written = version == 0 ? insert(sector, kind, form, file, by) : update(sector, kind, form, file, version);
        if (written == 0) {
            throw new OptimisticLockingFailureException("the action was changed by somebody else");
        }
    }

    /** Says that an action nobody wrote about yet was done that day, there, by that person. */
    public void done(SectorId sector, StagingKind kind, LocalDate day, String place, AccountId by) {
        write(sector, kind, new StagingForm(null, StagingState.DONE, day, place, by, null), by);
    }

    /** The dates that the letters of a sector announce, in words. */
    void announceTour(SectorId sector, @Nullable String dates, AccountId by) {
        database.sql("insert into staging_tour_dates (sector_id, dates, written_at, written_by) values (?, ?, ?, ?)"
                        + " on conflict (sector_id) do update set dates = excluded.dates,"
                        + " written_at = excluded.written_at, written_by = excluded.written_by")
                .param(sector.value())
                .param(dates)
                .params(clock.instant().atOffset(ZoneOffset.UTC), by.value())
                .update();
    }

    private void judge(StagingForm form) {
        if (form.state() == StagingState.DONE && form.happensOn() == null) {
            throw new Refused("happensOn", "Indiquez le jour où c’était fait.");
        }
        if (form.state() == StagingState.DONE && form.happensOn().isAfter(Moment.dateOf(clock.instant()))) {
            throw new Refused(
                    "happensOn",
                    "Ce jour est à venir\u00a0: ce n’est pas encore fait. Choisissez «\u00a0En préparation\u00a0».");
        }
        if (form.state() == StagingState.DONE && form.place() == null) {
            throw new Refused("place", "Dites où, pour pouvoir le retrouver.");
        }
        if (form.by() != null
                && people().stream()
                        .noneMatch(person -> person.value().equals(form.by().toString()))) {
            throw new Refused("by", "Choisissez quelqu’un de la liste.");
        }
    }

    private int insert(SectorId sector, StagingKind kind, StagingForm form, @Nullable AttachmentId file, AccountId by) {
        return database.sql("insert into staging_action (sector_id, kind, state, happens_on, place, by_id,"
                        + " attachment_id, version) values (?, ?, ?, ?, ?, ?, ?, 1) on conflict do nothing")
                .params(sector.value(), kind.name(), form.state().name())
                .param(form.happensOn())
                .param(form.place())
                .param(form.by() == null ? by.value() : form.by().value())
                .param(file == null ? null : file.value())
                .update();
    }

    private int update(SectorId sector, StagingKind kind, StagingForm form, @Nullable AttachmentId file, int version) {
        return database.sql("update staging_action set state = :state, happens_on = :day, place = :place,"
                        + " by_id = coalesce(:by, by_id), attachment_id = coalesce(:file, attachment_id),"
                        + " version = version + 1 where sector_id = :sector and kind = :kind and version = :version")
                .param("sector", sector.value())
                .param("kind", kind.name())
                .param("version", version)
                .param("state", form.state().name())
                .param("day", form.happensOn())
                .param("place", form.place())
                .param("by", form.by() == null ? null : form.by().value())
                .param("file", file == null ? null : file.value())
                .update();
    }
}
