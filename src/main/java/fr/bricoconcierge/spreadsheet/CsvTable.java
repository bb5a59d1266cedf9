package fr.bricoconcierge.spreadsheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text with separators, in the encodings and with the separators that spreadsheets write. */
final class CsvTable {

    private static final Charset OLD = Charset.forName("windows-1252");
    private static final String UNREADABLE =
            "Ce fichier ne peut pas être lu comme un tableau. Enregistrez-le en CSV ou en classeur Excel (.xlsx).";

    private CsvTable() {}

    static void read(byte[] file, TableReader table) {
        String text = text(file);
        if (text.indexOf('\0') >= 0) {
            throw TableReader.refused(UNREADABLE);
        }
        char separator = separator(text);
        refuseAnOpenQuote(text, separator);
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text)) {
            for (CsvRecord line : csv) {
                table.take((int) line.getStartingLineNumber(), line.getFields());
            }
        } catch (CsvParseException | UncheckedIOException e) {
            throw TableReader.refused(UNREADABLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Else all that follows would be one cell. */
    private static void refuseAnOpenQuote(String text, char separator) {
        int line = 1;
        int opened = 0;
        char before = '\n';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                boolean begins = before == separator || before == '\n' || before == '\r';
                opened = opened > 0 ? 0 : begins || before == '"' ? line : 0;
            }
            line += c == '\n' ? 1 : 0;
            before = c;
        }
        if (opened > 0) {
            throw TableReader.refused("À la ligne %d, un guillemet est ouvert et jamais refermé.".formatted(opened));
        }
    }

    /** The one that stands most often in the first line, outside of quotes. */
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        char best = ';';
        for (char candidate : new char[] {';', '\t', ','}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    /** UTF-8 with or without its mark, UTF-16 with it, or else what old spreadsheets write. */
    private static String text(byte[] file) {
        if (file.length > 1 && (file[0] & 0xff) == 0xff && (file[1] & 0xff) == 0xfe) {
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(file, OLD);
        }
    }
}
