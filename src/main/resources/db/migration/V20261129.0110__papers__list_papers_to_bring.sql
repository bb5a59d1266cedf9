-- What a household is asked to bring to an advisor (R4), by what it lives in; kept by the coordinator.
create table paper_to_bring (
    id         uuid primary key,
    situation  text        not null check (situation in ('EVERYONE', 'OWNER', 'TENANT', 'CO_OWNERSHIP')),
    position   int         not null,
    label      text        not null check (length(label) between 1 and 100),
    added_at   timestamptz not null,
    added_by   uuid references account on delete restrict,
    retired_at timestamptz
);
create unique index paper_to_bring_once on paper_to_bring (situation, lower(label));
create index paper_to_bring_added_by on paper_to_bring (added_by);

-- that the list was gone through with the household of a referral, and for which home
create table referral_paper_list (
    referral_id  uuid primary key references referral on delete restrict,
    occupancy    text check (occupancy in ('OWNER_OCCUPIER', 'PRIVATE_TENANT', 'SOCIAL_TENANT', 'LANDLORD', 'HOSTED')),
    co_ownership boolean     not null,
    noted_at     timestamptz not null,
    noted_by     uuid        not null references account on delete restrict
);
create index referral_paper_list_noted_by on referral_paper_list (noted_by);

-- whether a paper is ready, never the paper; one that has no row is still to find
create table referral_paper (
    referral_id uuid not null references referral on delete restrict,
    paper_id    uuid not null references paper_to_bring on delete restrict,
    state       text not null check (state in ('READY', 'NOT_APPLICABLE')),
    primary key (referral_id, paper_id)
);
create index referral_paper_paper on referral_paper (paper_id);

-- each paper that is asked for, for each referral, and how far it is
create view referral_paper_asked as
select r.id as referral_id, p.id as paper_id, p.label, coalesce(s.state, 'TO_FIND') as state,
       array_position(array['EVERYONE', 'OWNER', 'TENANT', 'CO_OWNERSHIP'], p.situation) * 10000 + p.position as place,
       l.referral_id is not null as gone_through
from referral r
join resident h on h.id = r.resident_id
left join referral_paper_list l on l.referral_id = r.id
join paper_to_bring p on p.retired_at is null and (
    p.situation = 'EVERYONE'
    or p.situation = 'OWNER' and coalesce(l.occupancy, h.occupancy) in ('OWNER_OCCUPIER', 'LANDLORD')
    or p.situation = 'TENANT' and coalesce(l.occupancy, h.occupancy) in ('PRIVATE_TENANT', 'SOCIAL_TENANT')
    or p.situation = 'CO_OWNERSHIP' and l.co_ownership)
left join referral_paper s on s.referral_id = r.id and s.paper_id = p.id;

-- papers still to find, on the card of the household, once the list was gone through with it and until the meeting
create view papers_next_step as
select r.household_id, coalesce(r.meeting_at, r.made_at) as due_at, r.state as kind, r.id as subject_id,
       count(*)::text as detail, r.referred_by as owner_id
from referral r
join referral_paper_asked a on a.referral_id = r.id and a.gone_through and a.state = 'TO_FIND'
where r.state in ('ORIENTED', 'BOOKED', 'ABSENT')
group by r.id;

insert into paper_to_bring (id, situation, position, label, added_at) values
    ('3189bf57-2b5f-5f34-ab7f-f5b25b89a1d0', 'EVERYONE', 1, 'Pièce d’identité', '2026-11-29 00:00:00+00'),
    ('d1b5a885-6484-53f0-ba7d-de7eae1ccad3', 'EVERYONE', 2, 'Dernier avis d’impôt de toutes les personnes du logement', '2026-11-29 00:00:00+00'),
    ('46230f8e-7ade-553e-a0f1-1641f13c735a', 'EVERYONE', 3, 'Factures d’énergie des 12 derniers mois', '2026-11-29 00:00:00+00'),
    ('4366ff11-3cf7-593d-bcc9-095b8a2fbc5a', 'EVERYONE', 4, 'Vos questions, notées', '2026-11-29 00:00:00+00'),
    ('e5f60c57-0936-5a50-9de2-eb74d1e9c469', 'OWNER', 1, 'Taxe foncière ou acte de propriété', '2026-11-29 00:00:00+00'),
    ('fbe75e8a-811d-5d51-b578-0a6f3db10d48', 'OWNER', 2, 'Diagnostic de performance énergétique (DPE), s’il existe', '2026-11-29 00:00:00+00'),
    ('2cadf4f4-d5b1-568c-993d-3c6766d2ad07', 'OWNER', 3, 'Plans et surface, si vous les avez', '2026-11-29 00:00:00+00'),
    ('dcaa8b3f-513c-5c16-9a7d-985df2337084', 'OWNER', 4, 'Photos du logement', '2026-11-29 00:00:00+00'),
    ('6818e985-eb87-5a1a-999a-a880c07ad427', 'OWNER', 5, 'Devis déjà reçus', '2026-11-29 00:00:00+00'),
    ('572a7dc1-e014-5758-b810-7c47c8255203', 'TENANT', 1, 'Bail', '2026-11-29 00:00:00+00'),
    ('4d37a3ea-73d1-5567-90f1-0b39503a6471', 'TENANT', 2, 'État des lieux', '2026-11-29 00:00:00+00'),
    ('0e83f7e0-32ab-562f-8440-47e65d7bbb56', 'TENANT', 3, 'Coordonnées du propriétaire', '2026-11-29 00:00:00+00'),
    ('9cd0a377-6b6b-5b6c-b9b7-bdf37551250b', 'CO_OWNERSHIP', 1, 'Procès-verbal de la dernière assemblée générale', '2026-11-29 00:00:00+00'),
    ('a702b3b1-9c79-53b6-9bf9-76f34387ec34', 'CO_OWNERSHIP', 2, 'Coordonnées du syndic', '2026-11-29 00:00:00+00');
