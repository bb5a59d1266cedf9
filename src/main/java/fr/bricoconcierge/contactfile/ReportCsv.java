package fr.bricoconcierge.contactfile;

import fr.bricoconcierge.spreadsheet.Sheet;
import fr.bricoconcierge.spreadsheet.TableFormat;
import fr.bricoconcierge.spreadsheet.TableLine;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The lines that ask for a look, with the reason and what they hold, as a French spreadsheet opens them. */
final class ReportCsv {

    private ReportCsv() {}

    static void write(OutputStream out, List<Draft> drafts, List<TableLine> lines) throws IOException {
        Map<Integer, TableLine> byNumber =
                lines.stream().collect(Collectors.toMap(TableLine::line, Function.identity()));
        List<String> header = List.of("Ligne", "Sort", "Motif", "Contenu");
        try (Sheet sheet = Sheet.of(TableFormat.CSV, out, "Lignes à voir", header)) {
            for (Draft draft : drafts) {
                TableLine line = byNumber.get(draft.line());
                if (Preview.asks(draft) && line != null) {
                    sheet.write(row(draft, line));
                }
            }
        }
    }

    private static List<String> row(Draft draft, TableLine line) {
        List<String> row = new ArrayList<>(List.of(String.valueOf(draft.line()), draft.fate.label(), draft.said));
        row.addAll(line.cells());
        return row;
    }
}
