package fr.bricoconcierge.merge;

import fr.bricoconcierge.resident.CardPair;
import fr.bricoconcierge.resident.ResidentForgotten;
import fr.bricoconcierge.shared.HouseholdsMerged;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.ResidentsMerged;
import fr.bricoconcierge.shared.Uuids;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What two cards said before they became one, until their person is forgotten. */
@Service
@Transactional
class PastCards {

    private final JdbcClient database;
    private final JsonMapper json;

    PastCards(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    void keep(CardPair pair, ResidentsMerged merged) {
        database.sql(
                        "insert into card_merge (id, kept_id, household_id, gone_id, merged_at, merged_by, kept_was, gone_was)"
                                + " values (?, ?, ?, ?, ?, ?, ?::json, ?::json)")
                .params(
                        Uuids.next(),
                        merged.kept().value(),
                        merged.keptHousehold().value(),
                        merged.gone().value())
                .param(merged.at().atOffset(ZoneOffset.UTC))
                .param(merged.by().value())
                .params(said(pair, pair.kept(), CardPair.Answer::kept), said(pair, pair.gone(), CardPair.Answer::gone))
                .update();
    }

    @Transactional(readOnly = true)
    PastMerge get(UUID id) {
        return database.sql("""
                        select m.kept_id, c.name, m.merged_at, a.display_name as merged_by, m.kept_was::text, m.gone_was::text
                        from card_merge m
                        join resident_card c on c.resident_id = m.kept_id
                        join account a on a.id = m.merged_by
                        where m.id = ?
                        """)
                .param(id)
                .query(Row.class)
                .optional()
                .map(this::past)
                .orElseThrow(() -> new MergeNotFound(id));
    }

    /** Where the card goes on, when the one that stayed becomes another one in its turn; after cards and consents. */
    @Order(Ordered.LOWEST_PRECEDENCE)
    @EventListener
    void on(ResidentsMerged event) {
        database.sql("update card_merge set kept_id = ? where kept_id = ?")
                .params(event.kept().value(), event.gone().value())
                .update();
    }

    @EventListener
    void on(HouseholdsMerged event) {
        database.sql("update card_merge set household_id = ? where household_id = ?")
                .params(event.kept().value(), event.gone().value())
                .update();
    }

    @EventListener
    void on(ResidentForgotten event) {
        database.sql("update card_merge set kept_was = null, gone_was = null where kept_id = ?")
                .param(event.resident().value())
                .update();
    }

    private String said(CardPair pair, CardPair.Side side, Function<CardPair.Answer, @Nullable String> answer) {
        Map<String, String> said = new LinkedHashMap<>();
        pair.answers().forEach(each -> put(said, each.label(), answer.apply(each)));
        put(said, "Note", side.note());
        put(said, "Adresse", side.place());
        put(said, "Envoyé par", side.recommender());
        put(said, "Rencontre", side.origin() + ", " + side.met().text());
        return json.writeValueAsString(said);
    }

    private static void put(Map<String, String> said, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            said.put(label, value);
        }
    }

    private PastMerge past(Row row) {
        Map<String, String> kept = read(row.keptWas());
        Map<String, String> gone = read(row.goneWas());
        Map<String, String> labels = new LinkedHashMap<>(kept);
        labels.putAll(gone);
        List<PastMerge.Answer> answers = labels.keySet().stream()
                .map(label -> new PastMerge.Answer(label, kept.get(label), gone.get(label)))
                .toList();
        return new PastMerge(row.keptId(), row.name(), Moment.at(row.mergedAt()), row.mergedBy(), answers);
    }

    private Map<String, String> read(@Nullable String said) {
        Map<String, String> answers = new LinkedHashMap<>();
        if (said != null) {
            json.readTree(said)
                    .properties()
                    .forEach(each -> answers.put(each.getKey(), each.getValue().asString()));
        }
        return answers;
    }

    private record Row(
            ResidentId keptId,
            String name,
            Instant mergedAt,
            String mergedBy,
            @Nullable String keptWas,
            @Nullable String goneWas) {}
}
