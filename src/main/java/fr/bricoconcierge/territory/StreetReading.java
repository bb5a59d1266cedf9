package fr.bricoconcierge.territory;

import fr.bricoconcierge.address.Plain;
import fr.bricoconcierge.address.StreetId;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.SectorId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The streets of a commune, to choose from for a sector. */
@Service
@Transactional(readOnly = true)
class StreetReading {

    static final int LIMIT = 60;

    private final JdbcClient database;

    StreetReading(JdbcClient database) {
        this.database = database;
    }

    /** Streets with doors, whose words begin as typed; each says how many doors it has and where they are. */
    List<Choice> choices(String communeCode, @Nullable String typed, SectorId sector) {
        List<Object> params = new ArrayList<>(List.of(sector.value(), sector.value(), communeCode));
        StringBuilder words = new StringBuilder();
        Arrays.stream(Plain.text(typed == null ? "" : typed).split(" "))
                .filter(word -> !word.isEmpty())
                .forEach(word -> {
                    words.append(" and s.search like ?");
                    params.add("% " + word + "%");
                });
        params.add(LIMIT);
        return database.sql("""
                        select s.id, s.name, s.former_commune, count(d.id) as doors,
                               count(*) filter (where d.sector_id = ?) as here,
                               count(*) filter (where d.sector_id <> ?) as elsewhere
                        from street s
                        join address a on a.street_id = s.id
                        join door d on d.address_id = a.id
                        where s.commune_code = ? %s
                        group by s.id order by s.name, s.former_commune, s.id limit ?
                        """.formatted(words)).params(params).query(Found.class).list().stream()
                .map(found -> Choice.of(found.id(), found.label()))
                .toList();
    }

    /** A street and where its doors are. */
    record Found(StreetId id, String name, String formerCommune, int doors, int here, int elsewhere) {

        String label() {
            String place = formerCommune.isEmpty() ? name : name + " (" + formerCommune + ")";
            String count = doors == 1 ? "1 porte" : doors + " portes";
            String where = here == doors
                    ? ", toutes ici"
                    : (here > 0 ? ", dont " + here + " ici" : "")
                            + (elsewhere > 0 ? ", dont " + elsewhere + " dans un autre secteur" : "");
            return place + "\u00a0: " + count + where;
        }
    }
}
