-- from one organisation to another, with the agreement of the person asked again; what the former learnt goes with it
create table referral_handing_on (
    id                uuid primary key,
    referral_id       uuid        not null references referral on delete restrict,
    from_organisation uuid        not null references organisation on delete restrict,
    to_organisation   uuid        not null references organisation on delete restrict,
    position          int         not null,
    from_state        text        not null,
    reason            text        not null check (reason in ('OTHER_PROGRAMME', 'OUTSIDE_AREA', 'NO_CAPACITY', 'RESIDENT_ASKED', 'OTHER')),
    words             text check (char_length(words) <= 300),
    learnt            text check (char_length(learnt) <= 500),
    file_number       text,
    programme         text,
    agreed_how        text        not null check (agreed_how in ('ORAL', 'SIGNED', 'PAPER')),
    consent_id        uuid        not null references consent on delete restrict,
    at                timestamptz not null,
    by_id             uuid        not null references account on delete restrict,
    constraint referral_handing_on_once_a_step unique (referral_id, position),
    constraint referral_handing_on_goes_somewhere check (from_organisation <> to_organisation),
    constraint referral_handing_on_another_reason_is_told check (reason <> 'OTHER' or words is not null)
);
create index referral_handing_on_from on referral_handing_on (from_organisation);
create index referral_handing_on_to on referral_handing_on (to_organisation);
create index referral_handing_on_author on referral_handing_on (by_id);
create index referral_handing_on_consent on referral_handing_on (consent_id);

-- each organisation is told, and named, for the time when the referral was its own
create or replace view referral_history as
select r.household_id, t.at, t.to_state as kind, r.id as subject_id,
       case t.to_state
           when 'ORIENTED' then o.name || '|' || array_to_string(r.handed_over, ',')
           when 'FILE_OPEN' then coalesce(h.programme, r.programme) || ' ' || coalesce(h.file_number, r.file_number)
           when 'CLOSED' then r.closing
       end as detail,
       t.by_id as author_id
from referral_step t
join referral r on r.id = t.referral_id
left join lateral (
    select n.from_organisation, n.programme, n.file_number from referral_handing_on n
    where n.referral_id = r.id and n.position > t.position order by n.position limit 1) h on true
join organisation o on o.id = coalesce(h.from_organisation, r.organisation_id)
where t.taken_back_at is null;
