-- who agreed to the work of a visit, before it: in the home, and whoever owns or manages it where the work needs that; no name
create table work_agreement (
    intervention_id uuid primary key references intervention on delete restrict,
    how             text check (how in ('ORAL', 'SLIP')),
    given_by        text check (given_by in ('RESIDENT', 'RELATIVE')),
    given_at        timestamptz,
    owner_state     text        not null check (owner_state in ('NOT_NEEDED', 'ASKED', 'GIVEN')),
    owner_who       text check (owner_who in ('LANDLORD', 'SOCIAL_LANDLORD', 'MANAGER')),
    owner_on        date,
    noted_by        uuid        not null references account on delete restrict,
    constraint work_agreement_given_whole check (num_nonnulls(how, given_by, given_at) in (0, 3)),
    constraint work_agreement_owner_known check ((owner_state = 'NOT_NEEDED') = (owner_who is null)),
    constraint work_agreement_owner_dated check ((owner_state = 'NOT_NEEDED') = (owner_on is null))
);
create index work_agreement_noted_by on work_agreement (noted_by);
