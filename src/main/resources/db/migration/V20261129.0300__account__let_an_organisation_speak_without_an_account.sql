-- An organisation that answers by a link has nobody who signs in: what it says is written under an account of its own,
-- disabled from its first day and without a password, so that every step of a referral keeps an author
create table organisation_voice (
    organisation_id uuid primary key references organisation on delete restrict,
    account_id      uuid not null unique references account on delete restrict
);
