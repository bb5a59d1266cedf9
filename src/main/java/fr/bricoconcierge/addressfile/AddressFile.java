package fr.bricoconcierge.addressfile;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Opens an address file, plain or gzipped, with or without a byte-order mark. */
final class AddressFile {

    private AddressFile() {}

    /** A stream of lines: however long the file, only one line is in memory. */
    static CsvReader<CsvRecord> open(InputStream file) throws IOException {
        var plain = new BufferedInputStream(unzip(new BufferedInputStream(file)), 1 << 16);
        skipByteOrderMark(plain);
        return CsvReader.builder()
                .fieldSeparator(';')
                .skipEmptyLines(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(new LenientReader(plain));
    }

    private static InputStream unzip(BufferedInputStream file) throws IOException {
        byte[] start = peek(file, 2);
        boolean zipped = start.length == 2 && (start[0] & 0xff) == 0x1f && (start[1] & 0xff) == 0x8b;
        return zipped ? new GZIPInputStream(file) : file;
    }

    private static void skipByteOrderMark(BufferedInputStream file) throws IOException {
        byte[] start = peek(file, 3);
        if (start.length == 3 && start[0] == (byte) 0xef && start[1] == (byte) 0xbb && start[2] == (byte) 0xbf) {
            file.skipNBytes(3);
        }
    }

    private static byte[] peek(BufferedInputStream file, int count) throws IOException {
        file.mark(count);
        byte[] start = file.readNBytes(count);
        file.reset();
        return start;
    }
}
