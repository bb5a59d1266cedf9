-- What was done about a referral that waits for an answer; each once. Given to another organisation, it begins anew
create table referral_chase (
    referral_id      uuid primary key references referral on delete restrict,
    organisation_id  uuid        not null references organisation on delete restrict,
    transmitted_at   timestamptz not null,
    reminded_at      timestamptz,
    last_reminded_at timestamptz,
    silent_at        timestamptz,
    check (last_reminded_at is null or reminded_at is not null),
    check (silent_at is null or last_reminded_at is not null)
);
create index referral_chase_organisation on referral_chase (organisation_id);
create index referral_chase_open on referral_chase (transmitted_at) where silent_at is null;

-- those that wait already
insert into referral_chase (referral_id, organisation_id, transmitted_at)
select id, organisation_id, made_at from referral where state = 'ORIENTED' and answer is null;
