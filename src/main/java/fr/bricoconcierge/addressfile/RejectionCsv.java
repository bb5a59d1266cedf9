package fr.bricoconcierge.addressfile;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.bricoconcierge.addressfile.AddressImportReading.RejectedLine;
import fr.bricoconcierge.shared.HarmlessCell;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;

/** Rejected lines as French spreadsheets open them: semicolons, a byte-order mark, and nothing that would calculate. */
final class RejectionCsv {

    private static final int AT_ONCE = 1000;

    private RejectionCsv() {}

    /** All of them, however many, some at a time: {@code lines} answers those after a line, so many at most. */
    static void write(OutputStream out, BiFunction<Integer, Integer, List<RejectedLine>> lines) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8).append('\ufeff');
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord("Ligne", "Motif", "Contenu");
            List<RejectedLine> some = lines.apply(0, AT_ONCE);
            while (!some.isEmpty()) {
                some.forEach(line -> csv.writeRecord(
                        String.valueOf(line.line()), HarmlessCell.of(line.reason()), HarmlessCell.of(line.content())));
                some = lines.apply(some.get(some.size() - 1).line(), AT_ONCE);
            }
        }
    }
}
