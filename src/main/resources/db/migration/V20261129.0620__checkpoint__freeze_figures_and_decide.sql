-- a checkpoint keeps who was there, what was heard, the figures as they stood, what was decided (P7)
alter table checkpoint
    add column heard text check (length(heard) <= 2000),
    add column guests text check (length(guests) <= 300);

create table checkpoint_person (
    checkpoint_id uuid not null references checkpoint on delete cascade,
    account_id    uuid not null references account on delete restrict,
    primary key (checkpoint_id, account_id)
);
create index checkpoint_person_account on checkpoint_person (account_id);

-- a figure as it stood on the day: never counted again, never changed
create table checkpoint_figure (
    checkpoint_id uuid not null references checkpoint on delete restrict,
    position      int  not null check (position > 0),
    code          text not null,
    theme         text not null,
    label         text not null,
    value         numeric,
    said          text not null,
    unit          text not null,
    definition    text not null,
    primary key (checkpoint_id, position),
    constraint checkpoint_figure_once unique (checkpoint_id, code)
);
create function checkpoint_figure_stays() returns trigger language plpgsql as $$
begin
    raise exception 'a frozen figure is never changed';
end
$$;
create trigger checkpoint_figure_stays before update or delete on checkpoint_figure
    for each row execute function checkpoint_figure_stays();

-- who does what by when; the task made of it has the decision as its cause
create table checkpoint_decision (
    id            uuid primary key,
    checkpoint_id uuid        not null references checkpoint on delete restrict,
    what          text        not null check (length(what) between 1 and 120),
    owner_id      uuid        not null references account on delete restrict,
    due_on        date        not null,
    decided_at    timestamptz not null,
    by_id         uuid        not null references account on delete restrict
);
create index checkpoint_decision_checkpoint on checkpoint_decision (checkpoint_id, decided_at, id);
create index checkpoint_decision_owner on checkpoint_decision (owner_id);
create index checkpoint_decision_by on checkpoint_decision (by_id);
