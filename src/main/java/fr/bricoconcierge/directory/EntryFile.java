package fr.bricoconcierge.directory;

import fr.bricoconcierge.sector.KnownSectors;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.HarmlessCell;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.shared.Theme;
import fr.bricoconcierge.spreadsheet.TableColumns;
import fr.bricoconcierge.spreadsheet.TableLine;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The address book as a table: an entry a line, its subjects and sectors side by side between bars. */
final class EntryFile {

    static final List<String> NEEDED = List.of("Genre", "Nom", "Pour quoi");

    static final List<String> HEADER = List.of(
            "Genre",
            "Nom",
            "Pour quoi",
            "Téléphone",
            "Courriel",
            "Adresse",
            "Territoire couvert",
            "Horaires",
            "Coût",
            "Langues",
            "Sujets",
            "Secteurs",
            "Vérifié le");

    private static final String BETWEEN = " | ";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final List<Choice> sectors;

    EntryFile(KnownSectors sectors) {
        this.sectors = sectors.choices();
    }

    /** The cells of an entry. */
    List<Object> row(KnownEntry entry) {
        EntryForm form = entry.form();
        List<Object> cells = new ArrayList<>(
                List.of(form.kind().label(), form.name(), form.goodFor(), HarmlessCell.number(form.phone())));
        Stream.of(form.email(), form.address(), form.area(), form.hours(), form.cost(), form.languages())
                .map(text -> text == null ? "" : text)
                .forEach(cells::add);
        cells.add(joined(form.chosen(), Theme::label));
        cells.add(joined(form.served(), this::name));
        cells.add(entry.checkedOn() == null ? "" : entry.checkedOn());
        return cells;
    }

    /** The entry as the line makes it: what the line does not say stays as it is known. */
    EntryForm read(TableColumns columns, TableLine line, EntryForm known) {
        return new EntryForm(
                known.version(),
                kind(columns, line),
                known.name() == null ? name(columns, line) : known.name(),
                text(columns.in(line, "Pour quoi"), known.goodFor()),
                phone(columns.in(line, "Téléphone"), known.phone()),
                text(columns.in(line, "Courriel"), known.email()),
                text(columns.in(line, "Adresse"), known.address()),
                text(columns.in(line, "Territoire couvert"), known.area()),
                text(columns.in(line, "Horaires"), known.hours()),
                text(columns.in(line, "Coût"), known.cost()),
                text(columns.in(line, "Langues"), known.languages()),
                all(columns.in(line, "Sujets"), EntryFile::theme, known.chosen()),
                all(HarmlessCell.undo(columns.in(line, "Secteurs")), this::sector, known.served()));
    }

    /** « Services publics » as well as « service public ». */
    static EntryKind kind(TableColumns columns, TableLine line) {
        String typed = columns.in(line, "Genre");
        if (typed.isEmpty()) {
            throw new Refused("Le genre manque.");
        }
        return Arrays.stream(EntryKind.values())
                .filter(kind -> singular(kind.label()).equals(singular(typed)))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "«\u00a0%s\u00a0» n’est pas un genre\u00a0: écrivez Urgences, Services publics ou Professionnels."
                                .formatted(typed)));
    }

    static String name(TableColumns columns, TableLine line) {
        return HarmlessCell.undo(columns.in(line, "Nom"));
    }

    static @Nullable LocalDate checkedOn(TableColumns columns, TableLine line) {
        String typed = columns.in(line, "Vérifié le");
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return typed.contains("/") ? LocalDate.parse(typed, DAY) : LocalDate.parse(typed);
        } catch (DateTimeException e) {
            throw new Refused("«\u00a0%s\u00a0» n’est pas une date.".formatted(typed));
        }
    }

    private static String singular(String words) {
        return TableColumns.plain(words).replaceAll("s\\b", "");
    }

    private static @Nullable String text(String cell, @Nullable String known) {
        return cell.isEmpty() || cell.equals(HarmlessCell.of(known)) ? known : HarmlessCell.undo(cell);
    }

    private static @Nullable String phone(String cell, @Nullable String known) {
        return cell.isEmpty() || cell.equals(HarmlessCell.number(known)) ? known : cell;
    }

    private static <T> List<T> all(String cell, Function<String, T> read, List<T> known) {
        List<String> words = Arrays.stream(cell.split("[|]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty() ? known : words.stream().map(read).distinct().toList();
    }

    private static Theme theme(String word) {
        return Arrays.stream(Theme.values())
                .filter(theme -> TableColumns.plain(theme.label()).equals(TableColumns.plain(word)))
                .findFirst()
                .orElseThrow(() -> new Refused("«\u00a0%s\u00a0» n’est pas un sujet du carnet.".formatted(word)));
    }

    private SectorId sector(String word) {
        return sectors.stream()
                .filter(sector -> TableColumns.plain(sector.label()).equals(TableColumns.plain(word)))
                .map(sector -> SectorId.of(sector.value()))
                .findFirst()
                .orElseThrow(() -> new Refused("«\u00a0%s\u00a0» n’est pas un secteur connu.".formatted(word)));
    }

    private String name(SectorId id) {
        return sectors.stream()
                .filter(sector -> sector.value().equals(id.toString()))
                .map(Choice::label)
                .findFirst()
                .orElse("");
    }

    private static <T> String joined(List<T> values, Function<T, String> name) {
        return values.stream().map(name).sorted().collect(Collectors.joining(BETWEEN));
    }
}
