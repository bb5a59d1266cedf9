-- French words of what reports say, whatever their accents and plurals
create text search configuration public.french_plain (copy = pg_catalog.french);
alter text search configuration public.french_plain
    alter mapping for hword, hword_part, word with public.unaccent, french_stem;

create function logbook_words(variadic said text[]) returns tsvector language sql immutable parallel safe as $$
    select to_tsvector('public.french_plain', array_to_string(said, ' '))
$$;

create index intervention_words on intervention using gin (logbook_words(lesson, next_note, amelio_why, quotation));
create index intervention_advice_words on intervention_advice
    using gin (logbook_words(description, since_when, how_to, exceptional_reason, exceptional_work));
create index intervention_make_safe_words on intervention_make_safe using gin (logbook_words(danger_for, danger_what, work));
create index follow_up_visit_words on follow_up_visit using gin (logbook_words(seen, asked));

-- what the list is narrowed by
create index intervention_part_type on intervention_part (type, intervention_id) where withdrawn_at is null;
create index intervention_part_theme on intervention_part (theme, intervention_id) where withdrawn_at is null;
create index intervention_sector_latest on intervention (sector_id, started_at desc);
