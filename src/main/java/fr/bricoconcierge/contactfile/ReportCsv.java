package fr.bricoconcierge.contactfile;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.bricoconcierge.shared.HarmlessCell;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The lines that ask for a look, with the reason and what they hold, as a French spreadsheet opens them. */
final class ReportCsv {

    private ReportCsv() {}

    static void write(OutputStream out, List<Draft> drafts, List<StagedLine> lines) throws IOException {
        Map<Integer, StagedLine> byNumber =
                lines.stream().collect(Collectors.toMap(StagedLine::line, Function.identity()));
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8).append('\ufeff');
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord("Ligne", "Sort", "Motif", "Contenu");
            for (Draft draft : drafts) {
                StagedLine line = byNumber.get(draft.line());
                if (Preview.asks(draft) && line != null) {
                    csv.writeRecord(row(draft, line));
                }
            }
        }
    }

    private static List<String> row(Draft draft, StagedLine line) {
        List<String> row =
                new ArrayList<>(List.of(String.valueOf(draft.line()), draft.fate.label(), HarmlessCell.of(draft.said)));
        line.cells().forEach(cell -> row.add(HarmlessCell.of(cell)));
        return row;
    }
}
