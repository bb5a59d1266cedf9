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

    private ShownRows() {}

    static String of(TargetCode code) {
        String shown = switch (code) {
            case DOORS -> DOORS;
            case SECTORS -> SECTORS;
            case MONTHS -> MONTHS;
            case KITS -> KITS;
            case FILES -> FILES;
        };
        return shown.formatted(CountedRows.of(code));
    }
}
