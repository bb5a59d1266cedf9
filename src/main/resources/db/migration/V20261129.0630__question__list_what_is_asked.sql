-- what the pilot should answer (P5): the founding document's questions, in its words shortened, the coordinator's from there on
create table learning_question (
    id         uuid primary key,
    theme      text        not null check (theme in ('HYPOTHESIS', 'FIRST_CONTACT', 'INTERVENTION', 'FOLLOW_UP')),
    wording    text        not null check (length(wording) between 1 and 200),
    position   int         not null check (position > 0),
    added_at   timestamptz not null,
    added_by   uuid references account on delete restrict,
    retired_at timestamptz,
    constraint learning_question_in_order unique (theme, position) deferrable
);
create unique index learning_question_once on learning_question (theme, lower(wording));
create index learning_question_added_by on learning_question (added_by);

-- the figures of the catalogue that bear on it
create table learning_question_figure (
    question_id uuid not null references learning_question on delete restrict,
    figure      text not null,
    primary key (question_id, figure)
);

-- what was observed, dated; a correction is a further row under the same root
create table learning_note (
    id          uuid primary key,
    question_id uuid        not null references learning_question on delete restrict,
    root_id     uuid        not null references learning_note on delete restrict,
    said        text        not null check (length(said) between 1 and 1000),
    at          timestamptz not null,
    by_id       uuid        not null references account on delete restrict
);
create index learning_note_question on learning_note (question_id, at desc);
create index learning_note_root on learning_note (root_id, at desc, id desc);
create index learning_note_by on learning_note (by_id);

-- the answer of the day, and how sure one is; the latest holds, the earlier ones stay
create table learning_answer (
    id          uuid primary key,
    question_id uuid        not null references learning_question on delete restrict,
    confidence  text        not null check (confidence in ('UNKNOWN', 'RATHER_NO', 'SHARED', 'RATHER_YES', 'YES')),
    said        text        not null check (length(said) between 1 and 1000),
    backed_by   text check (length(backed_by) between 1 and 1000),
    at          timestamptz not null,
    by_id       uuid        not null references account on delete restrict,
    constraint learning_answer_is_backed check (confidence = 'UNKNOWN' or backed_by is not null)
);
create index learning_answer_latest on learning_answer (question_id, at desc, id desc);
create index learning_answer_by on learning_answer (by_id);

create function learning_stays() returns trigger language plpgsql as $$
begin
    raise exception 'what was noted or answered is followed by a further entry, never changed';
end
$$;
create trigger learning_note_stays before update or delete on learning_note for each row execute function learning_stays();
create trigger learning_answer_stays before update or delete on learning_answer for each row execute function learning_stays();

with asked (theme, position, wording, figures) as (values
    ('HYPOTHESIS', 1, 'Le petit bricolage et l’accompagnement détectent-ils mieux les foyers éligibles à Amelio ?', '{LIKELY,CONCERNED,VISITED_REFERRED,ORIGIN_FILED}'),
    ('HYPOTHESIS', 2, 'Orientent-ils mieux vers le dispositif ?', '{VISITED_REFERRED,MET,REFERRED_FILED,FILES}'),
    ('HYPOTHESIS', 3, 'Comment fonctionne, en condition réelle, le brico-concierge ?', '{DOORS,STANDS,VISITS,MINUTES,REFERRALS}'),
    ('HYPOTHESIS', 4, 'Qu’est-ce qui fonctionne le mieux aux différentes étapes ?', '{DOORS_TALKED,TOUR_VISITED,STAND_VISITED,ORIGIN_FILED,TYPES_LEADING}'),
    ('FIRST_CONTACT', 1, 'La stratégie permet-elle de rencontrer le bon public ?', '{DOORS_OPENED,LIKELY,CONCERNED,ORIGIN_FILED}'),
    ('FIRST_CONTACT', 2, 'Permet-elle de construire la confiance ?', '{DOORS_TALKED,DOORS_REFUSED,WORD_OF_MOUTH,DEGREE_3,SEEN_AGAIN}'),
    ('FIRST_CONTACT', 3, 'Les tournées de présentation entraînent-elles des interventions ?', '{DOORS,TOUR_VISITED}'),
    ('FIRST_CONTACT', 4, 'Les tournées entraînent-elles des prises de rendez-vous ?', '{TOUR_APPOINTED,NOTICE_RETURNS}'),
    ('FIRST_CONTACT', 5, 'Que produisent les permanences marchés ?', '{STANDS,STAND_TALKS,STAND_DETECTED,STAND_CONTACTS,STAND_VISITED,STAND_FILED,MARKET_KINDS,STAND_FORMS}'),
    ('FIRST_CONTACT', 6, 'D’autres endroits ont-ils été testés ?', '{OTHER_PLACES,STAND_FORMS}'),
    ('INTERVENTION', 1, 'Quelles interventions sont les plus courantes ?', '{VISITS,PART_TYPES,PART_THEMES}'),
    ('INTERVENTION', 2, 'Pour lesquelles sommes-nous le plus sollicités ?', '{ASKED,PART_THEMES}'),
    ('INTERVENTION', 3, 'Lesquelles réorientent le mieux vers des dispositifs d’accompagnement ?', '{VISITED_REFERRED,TYPES_LEADING,THEMES_LEADING}'),
    ('INTERVENTION', 4, 'Qu’est-ce qui fonctionne ?', '{WENT_WELL,HOW_IT_WENT,KITS,SEEN_AGAIN}'),
    ('INTERVENTION', 5, 'Qu’est-ce qui ne fonctionne pas ?', '{WENT_BADLY,GIVEN_UP,WITHDRAWALS,INCIDENTS}'),
    ('INTERVENTION', 6, 'Quelles difficultés étaient sous-estimées ?', '{WENT_BADLY,SITUATIONS,MINUTES,BOUGHT,INCIDENTS}'),
    ('INTERVENTION', 7, 'Quelles difficultés étaient sur-estimées ?', '{DOORS_REFUSED,GIVEN_UP,SITUATIONS}'),
    ('FOLLOW_UP', 1, 'Comment se passe le suivi avec les conseillers info-énergie ?', '{REFERRALS,ON_THE_SPOT,MET,DAYS_TO_MEETING,NEWS,COURTESY,AFTERWARDS}'),
    ('FOLLOW_UP', 2, 'De quels outils a-t-on besoin pour sensibiliser ?', '{HABITS,KITS}'),
    ('FOLLOW_UP', 3, 'De quels outils a-t-on besoin pour orienter ?', '{HANDED_OVER,ON_THE_SPOT,REFERRED_FILED}')),
kept as (
    insert into learning_question (id, theme, position, wording, added_at)
    select gen_random_uuid(), theme, position, replace(wording, ' ?', U&'\00A0?'), '2026-11-29 00:00:00+00' from asked
    returning id, theme, position)
insert into learning_question_figure (question_id, figure)
select k.id, unnest(a.figures::text[]) from kept k join asked a on a.theme = k.theme and a.position = k.position;
