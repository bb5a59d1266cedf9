-- The ceilings of the Anah outside Île-de-France, by year (R2). A correction of a year is a new row: the one set last
-- counts, the earlier ones stay.
create table ceiling_scale (
    id           uuid primary key,
    year         int         not null check (year between 2000 and 2100),
    applies_from date        not null,
    source       text        not null check (length(source) between 1 and 200),
    set_at       timestamptz not null,
    set_by       uuid references account on delete restrict
);
comment on column ceiling_scale.set_by is 'none: as the application brought it';
create index ceiling_scale_year on ceiling_scale (year, set_at desc, id desc);
create index ceiling_scale_set_by on ceiling_scale (set_by);

-- in whole euros; people: one to five, and 0 for what each one beyond five adds
create table ceiling_line (
    scale_id     uuid not null references ceiling_scale on delete restrict,
    people       int  not null check (people between 0 and 5),
    very_modest  int  not null check (very_modest > 0),
    modest       int  not null check (modest > very_modest),
    intermediate int  not null check (intermediate > modest),
    primary key (scale_id, people)
);

-- of each year, the one that was set last
create view ceiling_current as
select distinct on (year) id, year, applies_from, source, set_at, set_by
from ceiling_scale order by year, set_at desc, id desc;

insert into ceiling_scale (id, year, applies_from, source, set_at) values
    ('935053f1-7d1e-5eed-8683-63a01e3b63a8', 2026, '2026-01-01', 'service-public F1328, barème Anah 2026', '2026-11-29 00:00:00+00'),
    ('32668de5-5c94-5561-8744-199c6110d092', 2025, '2025-01-01', 'france-renov.gouv.fr/bareme', '2026-11-29 00:00:00+00'),
    ('7c9af699-2c27-5f08-89f3-5889dd5b03b9', 2024, '2024-01-01', 'france-renov.gouv.fr/bareme', '2026-11-29 00:00:00+00');

insert into ceiling_line (scale_id, people, very_modest, modest, intermediate) values
    ('935053f1-7d1e-5eed-8683-63a01e3b63a8', 1, 17363, 22259, 31185),
    ('935053f1-7d1e-5eed-8683-63a01e3b63a8', 2, 25393, 32553, 45842),
    ('935053f1-7d1e-5eed-8683-63a01e3b63a8', 3, 30540, 39148, 55196),
    ('935053f1-7d1e-5eed-8683-63a01e3b63a8', 4, 35676, 45735, 64550),
    ('935053f1-7d1e-5eed-8683-63a01e3b63a8', 5, 40835, 52348, 73907),
    ('935053f1-7d1e-5eed-8683-63a01e3b63a8', 0, 5151, 6598, 9357),
    ('32668de5-5c94-5561-8744-199c6110d092', 1, 17173, 22015, 30844),
    ('32668de5-5c94-5561-8744-199c6110d092', 2, 25115, 32197, 45340),
    ('32668de5-5c94-5561-8744-199c6110d092', 3, 30206, 38719, 54592),
    ('32668de5-5c94-5561-8744-199c6110d092', 4, 35285, 45234, 63844),
    ('32668de5-5c94-5561-8744-199c6110d092', 5, 40388, 51775, 73098),
    ('32668de5-5c94-5561-8744-199c6110d092', 0, 5094, 6525, 9254),
    ('7c9af699-2c27-5f08-89f3-5889dd5b03b9', 1, 17009, 21805, 30549),
    ('7c9af699-2c27-5f08-89f3-5889dd5b03b9', 2, 24875, 31889, 44907),
    ('7c9af699-2c27-5f08-89f3-5889dd5b03b9', 3, 29917, 38349, 54071),
    ('7c9af699-2c27-5f08-89f3-5889dd5b03b9', 4, 34948, 44802, 63235),
    ('7c9af699-2c27-5f08-89f3-5889dd5b03b9', 5, 40002, 51281, 72400),
    ('7c9af699-2c27-5f08-89f3-5889dd5b03b9', 0, 5045, 6462, 9165);
