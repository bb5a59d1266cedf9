package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.HouseholdNames;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calls a household by the people on its cards, as somebody of the team would. */
@Component
@Transactional(readOnly = true)
class CardNames implements HouseholdNames {

    private final JdbcClient database;

    CardNames(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<HouseholdId, String> of(Collection<HouseholdId> households) {
        if (households.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("""
                        select household_id, min(commune) as commune, string_agg(name, ', ' order by resident_id) as people
                        from resident_card
                        where household_id in (:households) and (first_name is not null or last_name is not null)
                        group by household_id
                        """)
                .param("households", households.stream().map(HouseholdId::value).toList())
                .query(Called.class)
                .list()
                .stream()
                .collect(Collectors.toMap(called -> new HouseholdId(called.householdId), Called::name));
    }

    private record Called(UUID householdId, @Nullable String commune, String people) {

        String name() {
            return commune == null ? people : people + ", " + commune;
        }
    }
}
