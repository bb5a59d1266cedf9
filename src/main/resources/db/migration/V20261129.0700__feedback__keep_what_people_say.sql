-- the themes that words are sorted by; one given up stays where it was used
create table feedback_theme (
    id         uuid primary key,
    label      text not null check (length(label) between 1 and 60),
    position   int  not null,
    retired_at timestamptz
);
create unique index feedback_theme_named_once on feedback_theme (lower(label));

insert into feedback_theme (id, label, position)
select gen_random_uuid(), label, position
from (values ('Premier contact', 1), ('Rendez-vous et ponctualité', 2), ('Savoir-faire et conseils', 3),
             ('Relation et confiance', 4), ('Confort et économies', 5), ('Amelio et suite du dossier', 6),
             ('Outils et organisation de l’équipe', 7), ('Attentes non couvertes', 8)) as start (label, position);

-- words of one person about one thing; cause: a visit, a weekly note or a referral; no words: forgotten
create table feedback (
    id           uuid primary key,
    source       text        not null check (source in ('RESIDENT', 'CONCIERGE', 'ADVISOR')),
    cause_id     uuid        not null,
    prompt       text        not null check (prompt in (
        'CHANGED', 'TO_A_NEIGHBOUR', 'SURPRISED', 'WORKED', 'HARD', 'ON_A_REFERRAL')),
    words        text check (length(words) between 1 and 500),
    tone         text check (tone in ('GOOD', 'MIXED', 'BAD')),
    theme_id     uuid references feedback_theme on delete restrict,
    sector_id    uuid references sector on delete restrict,
    author_id    uuid references account on delete restrict,
    said_at      timestamptz not null,
    may_quote    boolean     not null,
    marked_at    timestamptz,
    marked_by    uuid references account on delete restrict,
    forgotten_at timestamptz,
    constraint feedback_one_answer_each unique (cause_id, prompt),
    constraint feedback_of_residents_has_no_author check ((source = 'RESIDENT') = (author_id is null)),
    constraint feedback_quoted_by_agreement check (marked_at is null or (may_quote and words is not null)),
    constraint feedback_marked_by_somebody check ((marked_at is null) = (marked_by is null)),
    constraint feedback_words_until_forgotten check ((words is null) = (forgotten_at is not null))
);
create index feedback_latest on feedback (said_at desc, id);
create index feedback_theme_latest on feedback (theme_id, said_at desc, id);
create index feedback_marked on feedback (said_at desc) where marked_at is not null;
create index feedback_sector on feedback (sector_id);
create index feedback_author on feedback (author_id);
create index feedback_marked_by on feedback (marked_by);
