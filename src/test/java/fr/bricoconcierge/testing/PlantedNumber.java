package fr.bricoconcierge.testing;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A number that occurs nowhere by chance, looked for wherever it might have been written down. */
public final class PlantedNumber {

    private final String digits = "48" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);

    public String digits() {
        return digits;
    }

    /** « 48 217 391 0 », as somebody may type it. */
    public String spaced() {
        return digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", " ");
    }

    /** The tables that hold it, in any column, as text or as bytes. */
    public List<String> tables(JdbcClient database) {
        String bytes = HexFormat.of().formatHex(digits.getBytes(StandardCharsets.UTF_8));
        String spacedBytes = HexFormat.of().formatHex(spaced().getBytes(StandardCharsets.UTF_8));
        List<String> all = database.sql("select table_name from information_schema.tables"
                        + " where table_schema = 'public' and table_type = 'BASE TABLE'")
                .query(String.class)
                .list();
        return all.stream()
                .filter(table -> database.sql("select exists (select 1 from \"" + table
                                + "\" t where t::text like any (array[:digits, :spaced, :bytes, :spacedBytes]))")
                        .param("digits", "%" + digits + "%")
                        .param("spaced", "%" + spaced() + "%")
                        .param("bytes", "%" + bytes + "%")
                        .param("spacedBytes", "%" + spacedBytes + "%")
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    /** Whether some words hold it. */
    public boolean isIn(String words) {
        return words.replaceAll("[\\s\\u00a0\\u202f]", "").contains(digits);
    }
}
