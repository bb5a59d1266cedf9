-- what the service never does, so as not to compete with the market nor to put anybody at risk
create table never_done (
    id         uuid primary key,
    theme      text,
    sentence   text        not null check (length(sentence) between 1 and 200),
    added_at   timestamptz not null,
    added_by   uuid references account on delete restrict,
    retired_at timestamptz
);
comment on column never_done.theme is 'shown with that theme; none: with any';
create unique index never_done_once on never_done (coalesce(theme, ''), lower(sentence));
create index never_done_added_by on never_done (added_by);

insert into never_done (id, theme, sentence, added_at) values
    ('a32da310-1864-51f8-896d-694e5c501cef', 'GAS', 'Aucune intervention sur le gaz : tuyau, robinet, chaudière, cuisinière.', '2026-11-28 00:00:00+00'),
    ('40554892-d082-55bb-b002-fb6c41a46eb3', 'ELECTRICAL_DANGER', 'Rien derrière le disjoncteur ni dans le tableau électrique.', '2026-11-28 00:00:00+00'),
    ('b74937e1-99f4-5a1f-a5d9-542b47351262', 'ELECTRICAL_DANGER', 'Aucun circuit modifié ou ajouté.', '2026-11-28 00:00:00+00'),
    ('eb6947ca-e407-58e4-8e45-587d72cf328c', 'LIGHTING', 'Rien derrière le disjoncteur ni dans le tableau électrique.', '2026-11-28 00:00:00+00'),
    ('ec7dce65-e520-5893-b4a5-d3e3214a23f2', 'LIGHTING', 'Aucun circuit modifié ou ajouté.', '2026-11-28 00:00:00+00'),
    ('49b4c5cf-4e83-5e2a-a37e-5be1e1925228', 'STRUCTURE', 'Ni mur, ni plancher, ni charpente.', '2026-11-28 00:00:00+00'),
    ('9203be6b-52c6-52e0-a331-81bc4df792c0', 'STRUCTURE', 'Rien sur un toit, rien en hauteur au-dessus d’un escabeau.', '2026-11-28 00:00:00+00'),
    ('69f82016-cd34-5beb-8c76-12d6d7d7f9e2', 'HEATING', 'Ni chaudière, ni chauffe-eau ouverts : c’est le chauffagiste.', '2026-11-28 00:00:00+00'),
    ('801f50e4-bb93-5a01-a4ac-bf0a2e03ec14', 'HOT_WATER', 'Ni chaudière, ni chauffe-eau ouverts : c’est le chauffagiste.', '2026-11-28 00:00:00+00'),
    ('54c98a84-e608-5a17-bfd2-f65c28cc0efb', 'DAMP', 'Pas de peinture ni d’isolation d’une pièce entière : c’est un artisan.', '2026-11-28 00:00:00+00'),
    ('4c20968e-407a-5647-b019-f426ad18390f', 'DRAUGHT', 'Pas de peinture ni d’isolation d’une pièce entière : c’est un artisan.', '2026-11-28 00:00:00+00'),
    ('20d783f8-6255-5075-81ab-e295c8a5eb4a', 'LEAK', 'Aucune soudure, aucune canalisation encastrée : c’est le plombier.', '2026-11-28 00:00:00+00'),
    ('e73aa2f6-df7b-5681-b341-e4488fe5b7bd', 'VENTILATION', 'Aucune grille bouchée, aucun moteur ouvert.', '2026-11-28 00:00:00+00'),
    ('156486a2-8cd1-526d-9868-79e92e96389c', 'WINDOWS', 'Aucune fenêtre remplacée, aucun vitrage en hauteur depuis l’extérieur.', '2026-11-28 00:00:00+00');
