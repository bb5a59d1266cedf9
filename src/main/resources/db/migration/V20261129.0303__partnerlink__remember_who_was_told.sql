-- That a referral was told to its organisation: when, in how many letters, and whether one holds a link to answer by
create table referral_telling (
    id              uuid primary key,
    referral_id     uuid        not null references referral on delete restrict,
    organisation_id uuid        not null references organisation on delete restrict,
    at              timestamptz not null,
    kind            text        not null check (kind in ('TOLD', 'NEW_LINK', 'REMINDER', 'LAST_REMINDER')),
    advisors        int         not null check (advisors >= 0),
    by_link         boolean     not null
);
create index referral_telling_referral on referral_telling (referral_id, at desc);
create index referral_telling_organisation on referral_telling (organisation_id);
