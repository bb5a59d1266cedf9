package fr.bricoconcierge.territory;

import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.SectorId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Communes and sectors, for lists to choose from and for other modules to name. */
@Service
@Transactional(readOnly = true)
public class Territory {

    private static final String SECTORS = """
            select s.id, s.name, c.name as commune, s.commune_code, s.colour, s.state
            from sector s join commune c on c.code = s.commune_code
            """;

    private final JdbcClient database;

    Territory(JdbcClient database) {
        this.database = database;
    }

    /** All sectors, by commune and name. */
    public List<SectorView> sectors() {
        return database.sql(SECTORS + " order by c.name, s.name, s.id")
                .query(SectorView.class)
                .list();
    }

    /** The same, to choose from in a form: « Wazemmes, Lille ». */
    public List<Choice> sectorChoices() {
        return sectors().stream()
                .map(sector -> Choice.of(sector.id(), sector.name() + ", " + sector.commune()))
                .toList();
    }

    public Optional<SectorView> findSector(SectorId id) {
        return database.sql(SECTORS + " where s.id = ?")
                .param(id.value())
                .query(SectorView.class)
                .optional();
    }

    /** Answers the sector, or a page that does not exist. */
    public SectorView getSector(SectorId id) {
        return findSector(id).orElseThrow(() -> new SectorNotFound(id));
    }

    /** Communes with addresses, by name. */
    public List<Choice> communes() {
        return database.sql("select code, name from commune order by name, code")
                .query((row, i) -> Choice.of(row.getString("code"), row.getString("name")))
                .list();
    }
}
