-- Where an organisation is written to that answers without an account. An address of a service, not of a resident
create table partner_address (
    organisation_id uuid primary key references organisation on delete restrict,
    email           text        not null check (email = lower(email)),
    set_at          timestamptz not null,
    set_by          uuid        not null references account on delete restrict
);
create index partner_address_setter on partner_address (set_by);
