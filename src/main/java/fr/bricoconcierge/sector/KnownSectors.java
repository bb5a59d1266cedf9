package fr.bricoconcierge.sector;

import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.SectorId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sectors, for lists to choose from and for other modules to name. */
@Service
@Transactional(readOnly = true)
public class KnownSectors {

    private static final String SECTORS = """
            select s.id, s.name, c.name as commune, s.commune_code, s.colour, s.description,
                   s.state, s.version
            from sector s join commune c on c.code = s.commune_code
            """;

    private final JdbcClient database;

    KnownSectors(JdbcClient database) {
        this.database = database;
    }

    /** All sectors, by commune and name. */
    public List<SectorView> all() {
        return database.sql(SECTORS + " order by c.name, s.name, s.id")
                .query(SectorView.class)
                .list();
    }

    /** The same, to choose from in a form: « Wazemmes, Lille ». */
    public List<Choice> choices() {
        return all().stream()
                .map(sector -> Choice.of(sector.id(), sector.name() + ", " + sector.commune()))
                .toList();
    }

    public Optional<SectorView> find(SectorId id) {
        return database.sql(SECTORS + " where s.id = ?")
                .param(id.value())
                .query(SectorView.class)
                .optional();
    }

    /** Answers the sector, or a page that does not exist. */
    public SectorView get(SectorId id) {
        return find(id).orElseThrow(() -> new SectorNotFound(id));
    }
}
