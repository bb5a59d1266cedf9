create table commune (
    code text primary key, -- INSEE
    name text not null
);

-- search: street and commune without accents or capitals, one space between words and one before the first
create table street (
    id             uuid primary key,
    commune_code   text not null references commune on delete restrict,
    former_commune text not null, -- Hellemmes within Lille; empty elsewhere
    name           text not null,
    search         text not null,
    constraint street_once unique (commune_code, former_commune, name)
);
create index street_search on street using gin (search gin_trgm_ops);

create table sector (
    id           uuid primary key,
    commune_code text   not null references commune on delete restrict,
    name         text   not null,
    colour       text   not null check (colour in ('RED', 'OCHRE', 'GREEN', 'BLUE', 'VIOLET', 'BROWN')),
    description  text,
    state        text   not null check (state in ('TO_PREPARE', 'ANNOUNCED', 'UNDERWAY', 'COVERED')),
    version      bigint not null,
    constraint sector_name_once unique (commune_code, name)
);

-- ban_id: empty for an address added by hand, until the national file brings it
create table address (
    id          uuid primary key,
    ban_id      text,
    street_id   uuid not null references street on delete restrict,
    number      int  not null check (number between 1 and 9999),
    suffix      text not null, -- bis, ter, b; most often empty
    postal_code text,
    latitude    double precision check (latitude between -90 and 90),
    longitude   double precision check (longitude between -180 and 180),
    constraint address_ban_id_once unique (ban_id),
    constraint address_once unique (street_id, number, suffix)
);

create table door (
    id             uuid primary key,
    address_id     uuid   not null references address on delete restrict,
    label          text,
    floor          int check (floor between -3 and 60),
    sector_id      uuid references sector on delete restrict,
    no_knock_since date,
    no_knock_until date,
    version        bigint not null,
    constraint door_label_once unique nulls not distinct (address_id, label),
    constraint door_no_knock_ends_after_it_starts check (no_knock_until is null or no_knock_until >= no_knock_since)
);
create index door_sector on door (sector_id, id);

-- where every door is, as one says it
create view door_place as
select d.id as door_id,
       a.number || case when a.suffix = '' then '' else ' ' || a.suffix end || ' '
           || lower(left(s.name, 1)) || substr(s.name, 2) as line,
       d.label, d.floor, a.id as address_id, a.postal_code,
       c.name || case when s.former_commune = '' then '' else ' (' || s.former_commune || ')' end as commune,
       s.commune_code, s.id as street_id, s.name as street, a.number, a.suffix,
       d.sector_id, x.name as sector_name, a.latitude, a.longitude, d.no_knock_since, d.no_knock_until
from door d
join address a on a.id = d.address_id
join street s on s.id = a.street_id
join commune c on c.code = s.commune_code
left join sector x on x.id = d.sector_id;

-- read = added + changed + unchanged + skipped + rejected, empty lines not counted
create table address_import (
    id          uuid primary key,
    started_at  timestamptz not null,
    started_by  uuid        not null references account on delete restrict,
    finished_at timestamptz,
    file_name   text        not null,
    communes    text, -- what was asked for; null: all
    state       text        not null check (state in ('RUNNING', 'DONE', 'FAILED')),
    failure     text,
    read        int         not null,
    added       int         not null,
    changed     int         not null,
    unchanged   int         not null,
    skipped     int         not null,
    rejected    int         not null
);
create index address_import_latest on address_import (started_at desc, id);
create index address_import_started_by on address_import (started_by);

create table address_import_rejection (
    import_id uuid not null references address_import on delete restrict,
    line      int  not null,
    reason    text not null,
    content   text not null,
    primary key (import_id, line)
);

-- the lines of an import while it runs: the database remembers which identifiers it has seen, so that memory need not
create unlogged table address_import_line (
    import_id      uuid not null,
    line           int  not null,
    ban_id         text not null,
    commune_code   text not null,
    commune        text not null,
    former_commune text not null,
    street         text not null,
    street_search  text not null,
    number         int  not null,
    suffix         text not null,
    postal_code    text,
    latitude       double precision,
    longitude      double precision,
    street_id      uuid,
    outcome        text check (outcome in ('ADDED', 'CHANGED', 'UNCHANGED', 'CLASH')),
    primary key (import_id, ban_id)
);
create unique index address_import_line_number on address_import_line (import_id, line);
