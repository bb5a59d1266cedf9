package fr.bricoconcierge.contactfile;

import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.spreadsheet.TableLine;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What each column of a file holds.
 *
 * @param header whether the first line names the columns, and holds nobody
 * @param fields by column; null: not imported
 */
record ColumnMatch(boolean header, List<@Nullable ContactField> fields) {

    /** What the names of the columns say; a second column of one kind is left aside. */
    static ColumnMatch propose(List<TableLine> lines) {
        TableLine first = lines.get(0);
        Set<ContactField> taken = EnumSet.noneOf(ContactField.class);
        List<@Nullable ContactField> fields = new ArrayList<>();
        for (int column = 0; column < width(lines); column++) {
            fields.add(
                    ContactField.called(first.cell(column)).filter(taken::add).orElse(null));
        }
        return new ColumnMatch(!taken.isEmpty(), fields);
    }

    static int width(List<TableLine> lines) {
        return lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
    }

    /** As the database keeps it. */
    static ColumnMatch of(boolean header, String codes) {
        List<@Nullable ContactField> fields = new ArrayList<>();
        for (String code : codes.split(",", -1)) {
            fields.add(ContactField.named(code).orElse(null));
        }
        return new ColumnMatch(header, fields);
    }

    String codes() {
        return String.join(
                ",",
                fields.stream().map(field -> field == null ? "" : field.name()).toList());
    }

    /** @throws Refused when nobody could be made of it */
    ColumnMatch checked() {
        Set<ContactField> taken = EnumSet.noneOf(ContactField.class);
        for (ContactField field : fields) {
            if (field != null && !taken.add(field)) {
                throw new Refused(
                        "columns", "Deux colonnes ne peuvent pas être «\u00a0%s\u00a0».".formatted(field.label()));
            }
        }
        if (!taken.contains(ContactField.FIRST_NAME)
                && !taken.contains(ContactField.LAST_NAME)
                && !taken.contains(ContactField.FULL_NAME)) {
            throw new Refused("columns", "Dites quelle colonne contient le nom ou le prénom.");
        }
        return this;
    }

    String cell(TableLine line, ContactField field) {
        int column = fields.indexOf(field);
        return column < 0 ? "" : line.cell(column);
    }

    /** The lines that hold somebody. */
    List<TableLine> people(List<TableLine> lines) {
        return header ? lines.subList(1, lines.size()) : lines;
    }

    Optional<ContactField> field(int column) {
        return column < fields.size() ? Optional.ofNullable(fields.get(column)) : Optional.empty();
    }
}
