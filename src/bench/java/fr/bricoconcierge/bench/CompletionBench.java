package fr.bricoconcierge.bench;

import fr.bricoconcierge.address.AddressCompletion;
import fr.bricoconcierge.address.AddressWords;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Completing addresses as they are typed, among a million of them in 50,000 streets: plans, and how long an answer takes. */
final class CompletionBench {

    private static final List<String> WORDS = List.of(
            "Gambetta", "Victor Hugo", "de la République", "Jean Jaurès", "de l’Église", "de la Gare", "Pasteur",
            "de la Liberté", "du Moulin", "du Général de Gaulle", "Voltaire", "des Écoles", "de la Fontaine",
            "Roger Salengro", "Jules Guesde", "de Solférino", "Faidherbe", "du Maréchal Foch", "Émile Zola", "des Lilas");
    private static final List<String> TYPED = List.of(
            "12 r gambetta lil", "rue vic", "7 bd pasteur commune 12", "avenue du general de g", "rue", "12 rue de la",
            "place eglise", "12 gambeta lille", "5 fiadherbe", "rue jean jaures comune 31", "zzzz");

    private static final Pattern HEAP_FETCHES = Pattern.compile("Heap Fetches: (\\d+)");

    private CompletionBench() {}

    public static void main(String[] arguments) throws IOException {
        try (Bench bench = new Bench()) {
            JdbcClient database = bench.bean(JdbcClient.class);
            fill(database);
            Bench.say("%,d addresses in %,d streets",
                    count(database, "address"), count(database, "street"));
            plan(database, "12 r gambetta lil", false);
            plan(database, "7 bd pasteur 59350", false);
            plan(database, "12 gambeta lille", true);
            AddressCompletion completion = bench.bean(AddressCompletion.class);
            TYPED.forEach(typed -> measure(completion, typed));
        }
    }

    /** Names come again and again, as they do, and each street lies in one of 500 communes, Lille among them. */
    private static void fill(JdbcClient database) {
        database.sql("""
                insert into commune (code, name)
                select (59000 + i)::text, case i when 350 then 'Lille' else 'Commune ' || i end from generate_series(1, 500) i
                """).update();
        String names = "array[" + String.join(",", WORDS.stream().map(word -> "'" + word + "'").toList()) + "]";
        database.sql("""
                insert into street (id, commune_code, former_commune, name, search)
                select uuidv7(), c.code, '', s.name, ' ' || trim(regexp_replace(lower(unaccent(s.name || ' ' || c.name)), '[^a-z0-9]+', ' ', 'g'))
                from commune c
                cross join lateral (
                    select (array['Rue','Avenue','Boulevard','Place','Impasse'])[1 + i / 20] || ' ' || (%s)[1 + i %% 20] as name
                    from generate_series(0, 99) i) s
                """.formatted(names)).update();
        for (int commune = 59001; commune <= 59500; commune += 20) {
            database.sql("""
                    insert into address (id, ban_id, street_id, number, suffix, postal_code)
                    select uuidv7(), s.id || '_' || n, s.id, n, '', s.commune_code
                    from street s cross join generate_series(1, 20) n where s.commune_code between ? and ?
                    """).params(String.valueOf(commune), String.valueOf(commune + 19)).update();
        }
        // what the server does by itself some minutes after an import
        database.sql("vacuum (analyze) street, street_word, address, commune").update();
    }

    private static int count(JdbcClient database, String table) {
        return database.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private static void plan(JdbcClient database, String typed, boolean closely) {
        AddressWords words = AddressWords.of(typed);
        var match = closely ? words.closely() : words.exactly();
        Bench.say("%nplan for « %s »", typed);
        List<String> plan = database.sql("explain (analyze, buffers off, costs off, summary on) " + match.sql()
                        + AddressCompletion.NUMBERS)
                .params(match.params())
                .params(words.number())
                .param(words.suffix())
                .param(words.suffix())
                .query(String.class)
                .list();
        plan.forEach(line -> Bench.say("  %s", line));
        Bench.say(
                "  -> %d scans of indexes alone, %d that read a table, %d rows fetched from tables in spite of an index",
                plan.stream().filter(line -> line.contains("Index Only Scan")).count(),
                plan.stream().filter(CompletionBench::readsATable).count(),
                plan.stream().map(HEAP_FETCHES::matcher).filter(Matcher::find).mapToInt(found -> Integer.parseInt(found.group(1))).sum());
    }

    private static boolean readsATable(String line) {
        return line.contains("Seq Scan") || line.contains(" Index Scan using") || line.contains("Bitmap Heap Scan");
    }

    private static void measure(AddressCompletion completion, String typed) {
        long[] nanos = new long[200];
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            completion.suggest(typed, null);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        double median = nanos[nanos.length / 2] / 1e6;
        Bench.say("%-28s median %6.2f ms  p95 %6.2f ms  %,6.0f a second",
                typed, median, nanos[nanos.length * 95 / 100] / 1e6, 1000 / median);
    }
}
