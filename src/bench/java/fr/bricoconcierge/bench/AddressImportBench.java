package fr.bricoconcierge.bench;

import fr.bricoconcierge.addressfile.AddressImporting;
import fr.bricoconcierge.shared.AccountId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A whole department in 256 MB: read into an empty database, then read again. Takes the number of lines. */
final class AddressImportBench {

    private AddressImportBench() {}

    public static void main(String[] arguments) throws IOException {
        int lines = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 800_000;
        Path file = DepartmentFile.write(lines);
        try (Bench bench = new Bench()) {
            Bench.say("%,d lines, %,d kB zipped, heap at most %,d MB",
                    lines, Files.size(file) / 1024, Runtime.getRuntime().maxMemory() / (1 << 20));
            AccountId by = bench.coordinator();
            read(bench, file, lines, by, "empty database", Set.of());
            read(bench, file, lines, by, "the same again", Set.of());
            read(bench, file, lines, by, "one commune of it", Set.of(DepartmentFile.communeOf(lines / 2)));
        } finally {
            Files.delete(file);
        }
    }

    private static void read(Bench bench, Path file, int lines, AccountId by, String what, Set<String> communes)
            throws IOException {
        Bench.forgetPeaks();
        long start = System.nanoTime();
        try (InputStream stream = Files.newInputStream(file)) {
            bench.bean(AddressImporting.class).importFile("adresses.csv.gz", stream, communes, by);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Map<String, Object> counts = bench.bean(JdbcClient.class)
                .sql("select read, added, changed, unchanged, skipped, rejected from address_import"
                        + " order by started_at desc limit 1")
                .query()
                .singleRow();
        Bench.say("%-18s %6.1f s  %,7.0f lines/s  heap peak %d MB  %s",
                what, seconds, lines / seconds, Bench.peakHeapMegabytes(), counts);
    }
}
