package fr.bricoconcierge.statement;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A statement as a workbook: its lines, then what was spent on what. Cells are text, days and numbers, never formulas (Q8). */
final class StatementSheet {

    private static final List<String> HEADER = List.of(
            "N°",
            "Date",
            "Écriture",
            "Objet",
            "Nature de dépense",
            "Justificatif",
            "Enveloppe",
            "Solde",
            "Hors enveloppe",
            "Par");

    private StatementSheet() {}

    static byte[] of(Statement statement) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Brico-concierge", "1.0")) {
            lines(statement, workbook.newWorksheet("Registre"));
            balance(statement, workbook.newWorksheet("Solde"));
            spending(statement, workbook.newWorksheet("Dépenses"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void lines(Statement statement, Worksheet sheet) {
        sheet.freezePane(0, 1);
        for (int column = 0; column < HEADER.size(); column++) {
            sheet.width(column, column == 3 ? 40 : 18);
            sheet.inlineString(0, column, HEADER.get(column));
            sheet.style(0, column).bold().set();
        }
        int row = 1;
        for (StatementLine line : statement.lines()) {
            sheet.value(row, 0, line.number());
            sheet.value(row, 1, line.date());
            sheet.style(row, 1).format("dd/MM/yyyy").set();
            text(sheet, row, 2, line.kind().label());
            text(sheet, row, 3, line.said());
            text(sheet, row, 4, line.category());
            text(sheet, row, 5, line.receipt());
            amount(line, sheet, row);
            text(sheet, row, 9, line.author());
            row++;
        }
    }

    /** Who adds the first of these columns up comes from one balance to the other. */
    private static void amount(StatementLine line, Worksheet sheet, int row) {
        if (line.movesEnvelope()) {
            money(sheet, row, 6, line.amount());
            money(sheet, row, 7, line.balance());
        } else {
            money(sheet, row, 8, line.amount());
        }
    }

    private static void balance(Statement statement, Worksheet sheet) {
        sheet.width(0, 40);
        sheet.width(1, 18);
        text(sheet, 0, 0, "Solde au début");
        money(sheet, 0, 1, statement.opening().euros());
        text(sheet, 1, 0, "Total de la colonne « Enveloppe »");
        money(sheet, 1, 1, statement.moved().euros());
        text(sheet, 2, 0, "Solde à la fin");
        money(sheet, 2, 1, statement.closing().euros());
    }

    private static void spending(Statement statement, Worksheet sheet) {
        sheet.width(0, 24);
        sheet.width(1, 32);
        int row = 0;
        for (Statement.Group group : statement.groups()) {
            for (SpentRow spent : group.rows()) {
                text(sheet, row, 0, group.dimension().label());
                text(sheet, row, 1, spent.label());
                money(sheet, row, 2, spent.amount());
                row++;
            }
        }
    }

    /** Text whatever it begins with: nothing in such a cell is calculated (Q8). */
    private static void text(Worksheet sheet, int row, int column, @Nullable String said) {
        sheet.inlineString(row, column, said == null ? "" : said);
    }

    private static void money(Worksheet sheet, int row, int column, Number amount) {
        sheet.value(row, column, amount);
        sheet.style(row, column).format("#,##0.00 \"€\"").set();
    }
}
