package fr.bricoconcierge.merge;

import fr.bricoconcierge.resident.CardPair;
import fr.bricoconcierge.shared.PeopleRecords;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much of each kind moves from one card to the other, from all modules in one statement. */
@Service
@Transactional(readOnly = true)
class MovedRecords {

    private final List<PeopleRecords.Kind> kinds;
    private final JdbcClient database;

    MovedRecords(ObjectProvider<PeopleRecords> records, JdbcClient database) {
        this.kinds =
                records.orderedStream().flatMap(each -> each.kinds().stream()).toList();
        this.database = database;
    }

    /** « 2 rendez-vous », « 1 intervention »: what there is alone. */
    List<String> of(CardPair pair) {
        String counted = IntStream.range(0, kinds.size())
                .mapToObj(i -> "select %d as kind, (%s)::int as number"
                        .formatted(i, kinds.get(i).counted()))
                .collect(Collectors.joining(" union all "));
        return database
                .sql("select kind, number from (" + counted + ") c where number > 0 order by kind")
                .param("resident", pair.gone().id().value())
                .param("household", pair.gone().household().value())
                .query(Number.class)
                .list()
                .stream()
                .map(each -> kinds.get(each.kind()).said(each.number()))
                .toList();
    }

    private record Number(int kind, int number) {}
}
