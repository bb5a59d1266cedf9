-- what a household says, weeks later, of an address it was given; unticking the address takes the answer with it
create table orientation_help (
    orientation_id uuid primary key references given_orientation on delete cascade,
    help           text        not null check (help in ('YES', 'NO', 'NOT_YET')),
    note           text check (char_length(note) <= 300),
    at             timestamptz not null,
    by_id          uuid        not null references account on delete restrict
);
create index orientation_help_by on orientation_help (by_id);

create view hindsight_history as
select i.household_id, h.at, h.help as kind, i.id as subject_id,
       e.name || coalesce(' · ' || h.note, '') as detail, h.by_id as author_id
from orientation_help h
join given_orientation g on g.id = h.orientation_id
join directory_entry e on e.id = g.entry_id
join intervention i on i.id = g.intervention_id;
