-- what precedes the first door: the founding document's preliminary steps, editable
create table preparation_step (
    id       uuid primary key,
    phase    text not null check (phase in ('REFINE', 'GATHER', 'DEFINE')),
    position int  not null,
    title    text not null check (length(title) between 1 and 200),
    due_on   date,
    people   text check (length(people) <= 300),
    notes    text check (length(notes) <= 2000),
    done_on  date,
    done_by  uuid references account on delete restrict,
    constraint preparation_step_done_by_somebody check ((done_on is null) = (done_by is null))
);
create index preparation_step_order on preparation_step (phase, position);
create index preparation_step_done_by on preparation_step (done_by);

insert into preparation_step (id, phase, position, title, people)
values
    (gen_random_uuid(), 'REFINE', 1, 'Session d’amélioration des briques du scénario avec les experts du terrain', 'Conseillers info-énergie, partenaires Amelio (GRAAL, Urbanis…), médiateurs sociaux'),
    (gen_random_uuid(), 'REFINE', 2, 'Session de comparaison avec les démarches similaires, dans la métropole et ailleurs', 'Porteurs de projet contactés un par un'),
    (gen_random_uuid(), 'GATHER', 1, 'Rassembler les partenaires testeurs et les services associés', 'Territoires zéro chômeur, conseillers info-énergie, commune d’accueil, services de la métropole'),
    (gen_random_uuid(), 'GATHER', 2, 'Écrire ce que chaque partenaire apporte et quel est son rôle', null),
    (gen_random_uuid(), 'DEFINE', 1, 'Forum de résolution : présenter le brico-concierge et définir ensemble comment le tester', 'Tous les partenaires du groupe projet'),
    (gen_random_uuid(), 'DEFINE', 2, 'Choisir avec chacun un secteur, des outils de communication, un bêta-testeur', null),
    (gen_random_uuid(), 'DEFINE', 3, 'Fixer les objectifs, les situations à rencontrer et les questions à éclairer', null);

create table preparation_partner (
    id      uuid primary key,
    name    text not null check (length(name) between 1 and 120),
    role    text check (length(role) <= 200),
    brings  text check (length(brings) <= 500),
    contact text check (length(contact) <= 200)
);

create table similar_service (
    id       uuid primary key,
    name     text not null check (length(name) between 1 and 120),
    where_it text check (length(where_it) <= 200),
    does     text check (length(does) <= 500),
    reaches  text check (length(reaches) <= 500),
    differs  text check (length(differs) <= 500),
    learned  text check (length(learned) <= 500)
);

insert into similar_service (id, name, where_it)
values (gen_random_uuid(), 'Homegrade', 'Bruxelles'),
       (gen_random_uuid(), 'SLIME', 'Programme national, porté par des collectivités'),
       (gen_random_uuid(), 'Démarche de médiation de la ville de Lille', 'Lille');
