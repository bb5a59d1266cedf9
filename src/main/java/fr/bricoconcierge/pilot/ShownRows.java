package fr.bricoconcierge.pilot;

/** How the rows of {@link CountedRows} are shown behind a figure: {@code label}, {@code href}, {@code counted_at}, {@code detail}. */
final class ShownRows {

    private static final String DOORS = """
            concat_ws(', ', d.line, d.label, d.commune) as label, '/portes/' || c.subject as href, c.counted_at,
            c.knocks || case when c.knocks > 1 then ' passages' else ' passage' end as detail
            from (%s) c join door_place d on d.door_id = c.subject
            """;

    private static final String SECTORS = """
            s.name as label, '/secteurs/' || c.subject as href, c.counted_at, c.doors || ' portes frappées' as detail
            from (%s) c join sector s on s.id = c.subject
            """;

    private static final String MONTHS = """
            to_char(c.subject, 'MM/YYYY') as label, cast(null as text) as href, c.counted_at,
            c.days || ' jours sur le terrain' as detail
            from (%s) c
            """;

    private static final String KITS = """
            coalesce(d.line || ', ' || d.commune, h.place, 'Lieu inconnu') as label,
            '/interventions/' || c.intervention_id as href, c.counted_at, c.pieces || ' équipements posés' as detail
            from (%s) c
            join household h on h.id = c.household_id
            left join door_place d on d.door_id = h.door_id
            """;

    private static final String FILES = """
            'Dossier ' || c.file_number as label, '/orientations/suivi/' || c.referral_id as href, c.counted_at,
            case c.programme when 'AMELIO' then 'AMELIO' else 'AMELIO+' end as detail
            from (%s) c
            """;

    private static final String TOURS = """
            s.name as label, '/tournees/' || c.subject as href, c.counted_at, cast(null as text) as detail
            from (%s) c join sector s on s.id = c.sector_id
            """;

    private static final String STANDS = """
            coalesce(p.name, 'Permanence') as label, '/stands/' || c.subject as href, c.counted_at, p.place as detail
            from (%s) c left join stand_place p on p.session_id = c.subject
            """;

    private static final String CONVERSATIONS = """
            coalesce(p.name, 'Permanence') as label, '/stands/' || c.session_id as href, c.counted_at, p.place as detail
            from (%s) c left join stand_place p on p.session_id = c.session_id
            """;

    private static final String NOTICES = """
            concat_ws(', ', d.line, d.label, d.commune) as label, '/portes/' || c.door_id as href, c.counted_at,
            cast(null as text) as detail
            from (%s) c left join door_place d on d.door_id = c.door_id
            """;

    private static final String PEOPLE = """
            coalesce(r.name, 'Fiche effacée') as label, '/habitants/' || c.subject as href, c.counted_at,
            'degré ' || c.degree as detail
            from (%s) c left join resident_card r on r.resident_id = c.subject
            """;

    private static final String VISITS = """
            coalesce(d.line || ', ' || d.commune, h.place, 'Lieu inconnu') as label,
            '/interventions/' || c.subject as href, c.counted_at, cast(null as text) as detail
            from (%s) c
            join household h on h.id = c.household_id
            left join door_place d on d.door_id = h.door_id
            """;

    private static final String PARTS = VISITS.replace("c.subject as href", "c.intervention_id as href");

    private static final String HOUSEHOLDS = """
            coalesce(r.name, 'Foyer') as label, '/habitants/' || r.resident_id as href, c.counted_at,
            concat_ws(', ', r.place, r.commune) as detail
            from (%s) c
            left join lateral (
                select x.resident_id, x.name, x.place, x.commune from resident_card x
                where x.household_id = c.subject order by x.resident_id limit 1) r on true
            """;

    private static final String PURCHASES = """
            'Achat n° ' || p.number as label, '/fonds/achats/' || c.subject as href, c.counted_at,
            replace(cast(c.amount as text), '.', ',') || ' €' as detail
            from (%s) c join purchase p on p.id = c.subject
            """;

    private ShownRows() {}

    static String of(CountedFigure figure) {
        String shown = switch (figure) {
            case DOORS, OPENED -> DOORS;
            case SECTORS -> SECTORS;
            case MONTHS -> MONTHS;
            case KITS -> KITS;
            case FILES -> FILES;
            case TOURS -> TOURS;
            case STANDS -> STANDS;
            case CONVERSATIONS -> CONVERSATIONS;
            case NOTICES, RETURNS -> NOTICES;
            case CONTACT_3 -> PEOPLE;
            case VISITS -> VISITS;
            case MADE_SAFE -> PARTS;
            case CONTACTS, SENT, HOMES, REFERRED, MET, INFORMATION -> HOUSEHOLDS;
            case PURCHASES -> PURCHASES;
        };
        return shown.formatted(CountedRows.of(figure));
    }
}
