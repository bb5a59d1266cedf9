-- how one gets in where the advisors of an organisation receive: said on confirmations
create table advice_access (
    organisation_id uuid primary key references organisation on delete restrict,
    words           text        not null check (length(words) between 1 and 200),
    set_at          timestamptz not null,
    set_by          uuid        not null references account on delete restrict
);
create index advice_access_set_by on advice_access (set_by);
