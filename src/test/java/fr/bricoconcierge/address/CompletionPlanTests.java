package fr.bricoconcierge.address;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.testing.PageTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import org.springframework.transaction.support.TransactionTemplate;

/** What is spelt rightly is completed from indexes alone (T6); what other tests left would change the plan. */
@PageTest
@DirtiesContext(classMode = ClassMode.BEFORE_CLASS)
class CompletionPlanTests {

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    void fill() {
        database.sql("insert into commune (code, name) select (49000 + i)::text, 'Planbourg ' || i"
                        + " from generate_series(1, 200) i")
                .update();
        database.sql("""
                        insert into street (id, commune_code, former_commune, name, search)
                        select uuidv7(), code, '', 'Rue ' || i, ' rue gens' || i || ' planbourg ' || code
                        from commune cross join generate_series(1, 20) i where name like 'Planbourg %'
                        """).update();
        database.sql("""
                        insert into address (id, street_id, number, suffix, postal_code)
                        select uuidv7(), s.id, i, '', '49000' from street s cross join generate_series(1, 5) i
                        where s.search like '% planbourg %'
                        """).update();
        database.sql("vacuum (analyze) commune, street, street_word, address").update();
    }

    @AfterEach
    void empty() {
        String there = "(select id from street where search like '% planbourg %')";
        database.sql("delete from address where street_id in " + there).update();
        database.sql("delete from street_word where street_id in " + there).update();
        database.sql("delete from street where search like '% planbourg %'").update();
        database.sql("delete from commune where name like 'Planbourg %'").update();
        database.sql("vacuum (analyze) commune, street, street_word, address").update();
    }

    @Test
    void noTableIsReadForWhatIsSpeltRightly() {
        for (String typed : List.of("3 r gens7 plan", "3 bd gens7 49007", "3bis gens12", "rue")) {
            AddressWords words = AddressWords.of(typed);
            assertThat(plan(words, words.exactly()))
                    .as(typed)
                    .anyMatch(line -> line.contains("Index Only Scan using street_word"))
                    .anyMatch(line -> line.contains("Index Only Scan using address_once"))
                    .noneMatch(line -> line.matches(".*(Seq Scan|Heap Scan| Index Scan using).*"));
        }
    }

    @Test
    void aStreetIsFoundByTheWordsItHasNow() {
        assertThat(words()).containsExactly("49001", "gens1", "planbourg", "rue");

        database.sql("update street set search = ' rue des gens du verbe des planbourg x' where name = 'Rue 1'"
                        + " and commune_code = '49001'")
                .update();

        assertThat(words()).containsExactly("des", "du", "gens", "planbourg", "rue", "verbe", "x");
    }

    private List<String> words() {
        return database.sql("select w.word from street_word w join street s on s.id = w.street_id"
                        + " where s.name = 'Rue 1' and s.commune_code = '49001' order by w.word")
                .query(String.class)
                .list();
    }

    /** At the size of a test, reading all would be cheaper; of a million addresses it is not. */
    private List<String> plan(AddressWords words, StreetMatch match) {
        return transactions.execute(undone -> {
            database.sql("set local enable_seqscan = off").update();
            database.sql("set local enable_bitmapscan = off").update();
            return database.sql("explain " + match.sql() + AddressCompletion.NUMBERS)
                    .params(match.params())
                    .param(words.number())
                    .param(words.suffix())
                    .param(words.suffix())
                    .query(String.class)
                    .list();
        });
    }
}
