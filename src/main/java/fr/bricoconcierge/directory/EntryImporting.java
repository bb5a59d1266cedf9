package fr.bricoconcierge.directory;

import fr.bricoconcierge.audit.AuditAction;
import fr.bricoconcierge.audit.AuditEntry;
import fr.bricoconcierge.audit.AuditLog;
import fr.bricoconcierge.sector.KnownSectors;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.spreadsheet.JudgedLine;
import fr.bricoconcierge.spreadsheet.TableColumns;
import fr.bricoconcierge.spreadsheet.TableLimits;
import fr.bricoconcierge.spreadsheet.TableLine;
import fr.bricoconcierge.spreadsheet.TableReader;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings addresses from a file: first shows what would become of each line, then writes exactly that (D1). */
@Service
class EntryImporting {

    static final TableLimits LIMITS = new TableLimits(300_000, 1000);

    private final EntryReading reading;
    private final AddressBook book;
    private final Entries entries;
    private final KnownSectors sectors;
    private final Validator validator;
    private final AuditLog audit;
    private final JdbcClient database;
    private final Clock clock;

    EntryImporting(
            EntryReading reading,
            AddressBook book,
            Entries entries,
            KnownSectors sectors,
            Validator validator,
            AuditLog audit,
            JdbcClient database,
            Clock clock) {
        this.reading = reading;
        this.book = book;
        this.entries = entries;
        this.sectors = sectors;
        this.validator = validator;
        this.audit = audit;
        this.database = database;
        this.clock = clock;
    }

    /** What becomes of each line. Nothing is written. */
    @Transactional(readOnly = true)
    List<JudgedLine<Change>> preview(byte[] file) {
        List<TableLine> table = TableReader.read(file, LIMITS);
        TableColumns columns = TableColumns.of(table.get(0), EntryFile.NEEDED);
        EntryFile lines = new EntryFile(sectors);
        boolean professionals = book.showsProfessionals();
        Map<String, KnownEntry> known = reading.whole().stream()
                .collect(Collectors.toMap(
                        entry -> key(entry.kind(), entry.name()), Function.identity(), (one, other) -> one));
        Map<String, Integer> seen = new HashMap<>();
        return table.stream()
                .skip(1)
                .map(line -> judge(lines, columns, line, known, seen))
                .map(line -> professionals ? line : refuseWhatNobodyWouldSee(line))
                .toList();
    }

    /** Writes what {@link #preview} shows, as things stand now; two who import at once come one after the other. */
    @Transactional
    List<JudgedLine<Change>> bring(byte[] file, AccountId by) {
        database.sql("select pg_advisory_xact_lock(hashtext('directory.import'))")
                .query()
                .singleRow();
        List<JudgedLine<Change>> judged = preview(file);
        List<Change> changes = judged.stream()
                .map(JudgedLine::written)
                .filter(Objects::nonNull)
                .toList();
        changes.forEach(change -> write(change, by));
        if (!changes.isEmpty()) {
            audit.write(AuditEntry.of(AuditAction.IMPORTED_ADDRESS_BOOK, by).counting(changes.size()));
        }
        return judged;
    }

    private JudgedLine<Change> judge(
            EntryFile lines,
            TableColumns columns,
            TableLine line,
            Map<String, KnownEntry> known,
            Map<String, Integer> seen) {
        String name = EntryFile.name(columns, line);
        String what = name.isEmpty() ? "Sans nom" : name;
        try {
            String key = key(EntryFile.kind(columns, line), name);
            Integer twin = seen.putIfAbsent(key, line.line());
            if (twin != null) {
                return JudgedLine.rejected(
                        line.line(), what, "C’est la même adresse qu’à la ligne %d.".formatted(twin));
            }
            KnownEntry there = known.get(key);
            EntryForm form = lines.read(columns, line, there == null ? EntryForm.EMPTY : there.form());
            LocalDate checked = EntryFile.checkedOn(columns, line);
            refuseWhatCannotBe(form, checked);
            return fate(line.line(), what, there, new Change(there == null ? null : there.id(), form, checked));
        } catch (Refused refusal) {
            return JudgedLine.rejected(line.line(), what, refusal.sentence());
        }
    }

    private static JudgedLine<Change> fate(int line, String what, @Nullable KnownEntry there, Change change) {
        if (there == null) {
            String note =
                    change.checked() == null ? "À vérifier\u00a0: le fichier ne dit pas quand elle l’a été." : null;
            return JudgedLine.added(line, what, note, change);
        }
        if (there.retired()) {
            return JudgedLine.rejected(
                    line, what, "Cette adresse a été retirée du carnet\u00a0: un fichier ne l’y remet pas.");
        }
        List<String> changes = there.changes(change.form(), change.checked());
        return changes.isEmpty() ? JudgedLine.same(line, what) : JudgedLine.changed(line, what, changes, change);
    }

    /** A professional brought while their list is off would be written and shown to nobody. */
    private static JudgedLine<Change> refuseWhatNobodyWouldSee(JudgedLine<Change> line) {
        Change change = line.written();
        return change == null || change.form().kind() != EntryKind.PROFESSIONAL
                ? line
                : JudgedLine.rejected(
                        line.line(),
                        line.what(),
                        "La liste de professionnels, une option à tester, n’est pas ouverte."
                                + " Ouvrez l’option, puis rapportez ce fichier.");
    }

    private void refuseWhatCannotBe(EntryForm form, @Nullable LocalDate checked) {
        validator.validate(form).stream()
                .map(ConstraintViolation::getMessage)
                .sorted()
                .findFirst()
                .ifPresent(reason -> {
                    throw new Refused(reason);
                });
        if (checked != null && checked.isAfter(Moment.dateOf(clock.instant()))) {
            throw new Refused("Le jour de la vérification est à venir.");
        }
        new Entry(form); // says what else no entry can be
    }

    private void write(Change change, AccountId by) {
        EntryId id = change.id();
        Entry entry =
                id == null ? new Entry(change.form()) : entries.findById(id).orElseThrow();
        entry.describe(change.form());
        if (change.checked() != null) {
            entry.checkedAtLeast(change.checked(), by);
        }
        entries.save(entry);
    }

    private static String key(EntryKind kind, String name) {
        return kind + " " + name.toLowerCase(Locale.FRANCE);
    }

    /**
     * What a line writes.
     *
     * @param id none: it is a new entry
     * @param checked the day on which it was last checked
     */
    record Change(
            @Nullable EntryId id, EntryForm form, @Nullable LocalDate checked) {}
}
