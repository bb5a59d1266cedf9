package fr.bricoconcierge.address;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Completes an address while it is typed (T6): one statement, a second one when nothing is spelt so. */
@Service
@Transactional(readOnly = true)
public class AddressCompletion {

    /**
     * Follows a {@link StreetMatch}; takes the number, and the suffix twice. What it reads stands in indexes. The benchmarks
     * ask the same.
     */
    public static final String NUMBERS = """
            select s.name as street, s.former_commune, c.name as commune, p.number, p.suffix,
                   coalesce(p.postal_code, any_number.postal_code) as postal_code
            from (
                select found.id, found.rank, a.number, a.suffix, a.postal_code
                from found
                left join lateral (
                    select number, suffix, postal_code from address
                    where street_id = found.id and number = ?::int and (?::text is null or suffix = ?)
                    order by suffix limit 3) a on true
                order by a.number is null, found.rank, a.suffix
                limit 7) p
            join street s on s.id = p.id
            join commune c on c.code = s.commune_code
            left join lateral (select postal_code from address where street_id = p.id limit 1) any_number on true
            order by p.number is null, p.rank, p.suffix
            """;

    private final JdbcClient database;

    AddressCompletion(JdbcClient database) {
        this.database = database;
    }

    /**
     * Addresses, the likeliest first; streets alone when no number was typed or none has it. Fewer than three letters
     * find nothing.
     *
     * @param commune the INSEE code of the only one wanted, null for all
     */
    public List<AddressSuggestion> suggest(String text, @Nullable String commune) {
        AddressWords words = AddressWords.of(text);
        if (words.isEmpty()) {
            return List.of();
        }
        List<AddressSuggestion> found = ask(words, words.exactly(commune));
        return found.isEmpty() ? ask(words, words.closely(commune)) : found;
    }

    private List<AddressSuggestion> ask(AddressWords words, StreetMatch match) {
        List<Object> params = new ArrayList<>(match.params());
        List<AddressSuggestion> rows = database.sql(match.sql() + NUMBERS)
                .params(params)
                .param(words.number())
                .param(words.suffix())
                .param(words.suffix())
                .query(AddressSuggestion.class)
                .list();
        List<AddressSuggestion> numbered =
                rows.stream().filter(row -> row.number() != null).toList();
        return numbered.isEmpty() ? rows : numbered;
    }
}
