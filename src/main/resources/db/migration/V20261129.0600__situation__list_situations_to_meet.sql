-- what the pilot wants to have met (P4): the founding document's list, in its words shortened, the coordinator's from there on
create table situation (
    id         uuid primary key,
    stage      text        not null check (stage in ('FIRST_CONTACT', 'INTERVENTION', 'FOLLOW_UP')),
    label      text        not null check (length(label) between 1 and 120),
    evidence   text,
    position   int         not null check (position > 0),
    added_at   timestamptz not null,
    added_by   uuid references account on delete restrict,
    retired_at timestamptz,
    constraint situation_in_order unique (stage, position) deferrable
);
comment on column situation.evidence is 'what finds its cases in the data; none: a person says so';
create unique index situation_once on situation (stage, lower(label));
create index situation_added_by on situation (added_by);

-- somebody says that it was met, or that it was not; the latest word holds, the earlier ones stay
create table situation_word (
    id           uuid primary key,
    situation_id uuid        not null references situation on delete restrict,
    met          boolean     not null,
    said         text check (length(said) between 1 and 500),
    case_kind    text check (case_kind in ('VISIT', 'STAND', 'TOUR', 'REFERRAL', 'FOLLOW_UP')),
    case_id      uuid,
    at           timestamptz not null,
    by_id        uuid        not null references account on delete restrict,
    constraint situation_word_names_a_case_whole check ((case_kind is null) = (case_id is null)),
    constraint situation_word_case_when_met check (met or case_id is null)
);
create index situation_word_latest on situation_word (situation_id, at desc, id desc);
create index situation_word_by on situation_word (by_id);

insert into situation (id, stage, position, label, evidence, added_at) values
    (gen_random_uuid(), 'FIRST_CONTACT', 1, 'Permanences régulières sur un marché, pour créer une habitude', 'REGULAR_STANDS', '2026-11-29 00:00:00+00'),
    (gen_random_uuid(), 'FIRST_CONTACT', 2, 'Différents types de marché', 'KINDS_OF_MARKET', '2026-11-29 00:00:00+00'),
    (gen_random_uuid(), 'FIRST_CONTACT', 3, 'Permanence légère, en déambulation', 'WALKABOUT', '2026-11-29 00:00:00+00'),
    (gen_random_uuid(), 'FIRST_CONTACT', 4, 'Permanence installée, tréteaux et affichettes', 'INSTALLED', '2026-11-29 00:00:00+00'),
    (gen_random_uuid(), 'FIRST_CONTACT', 5, 'Temps de présentation court', 'SHORT_PITCH', '2026-11-29 00:00:00+00'),
    (gen_random_uuid(), 'FIRST_CONTACT', 6, 'Temps de présentation long', 'LONG_PITCH', '2026-11-29 00:00:00+00'),
    (gen_random_uuid(), 'FIRST_CONTACT', 7, 'Temps de présentation qui entraîne une intervention', 'PITCH_TO_VISIT', '2026-11-29 00:00:00+00'),
    (gen_random_uuid(), 'INTERVENTION', 1, 'Intervention qui s’est bien passée', 'WENT_WELL', '2026-11-29 00:00:00+00'),
    (gen_random_uuid(), 'INTERVENTION', 2, 'Intervention compliquée', 'COMPLICATED', '2026-11-29 00:00:00+00'),
    (gen_random_uuid(), 'INTERVENTION', 3, 'Intervention simple', 'SIMPLE', '2026-11-29 00:00:00+00'),
    (gen_random_uuid(), 'INTERVENTION', 4, 'Intervention qui s’est mal passée', 'WENT_BADLY', '2026-11-29 00:00:00+00'),
    (gen_random_uuid(), 'INTERVENTION', 5, 'Cas complexe : peu d’autonomie', 'LITTLE_AUTONOMY', '2026-11-29 00:00:00+00'),
    (gen_random_uuid(), 'INTERVENTION', 6, 'Cas complexe : personne sur-sollicitante', 'OVER_SOLICITING', '2026-11-29 00:00:00+00'),
    (gen_random_uuid(), 'INTERVENTION', 7, 'Cas complexe : manque de matériel', 'MISSING_MATERIAL', '2026-11-29 00:00:00+00'),
    (gen_random_uuid(), 'FOLLOW_UP', 1, 'Échange sur un dossier avec un conseiller info-énergie', 'ADVISOR_EXCHANGE', '2026-11-29 00:00:00+00'),
    (gen_random_uuid(), 'FOLLOW_UP', 2, 'Suivi de dossier', 'FILE_FOLLOW_UP', '2026-11-29 00:00:00+00'),
    (gen_random_uuid(), 'FOLLOW_UP', 3, 'Visite après intervention', 'VISIT_AFTERWARDS', '2026-11-29 00:00:00+00');
-- a colon in French is preceded by a space that does not break
update situation set label = replace(label, ' :', U&'\00A0:');
