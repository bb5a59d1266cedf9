-- Savings are estimates for one piece in a year, in orders of magnitude drawn from public advice; the coordinator
-- corrects them. Electricity counted at 0.20 € a kWh, heat at 0.13 €, water at 4.50 € a m³.
insert into kit_item (id, name, kind, unit, saving_kwh, saving_m3, saving_euros, source, cost, threshold, version)
values
    (gen_random_uuid(), 'Ampoule LED', 'EQUIPMENT', 'pièce', 35, null, 7, 'Estimation d’après les conseils de l’ADEME sur l’éclairage : 40 W de moins, 900 h par an', 3.5, 12, 0),
    (gen_random_uuid(), 'Prise coupe-veille', 'EQUIPMENT', 'pièce', 75, null, 15, 'Estimation d’après les conseils de l’ADEME sur les veilles', 9, 6, 0),
    (gen_random_uuid(), 'Joint de fenêtre', 'EQUIPMENT', 'fenêtre', 60, null, 8, 'Estimation d’après les conseils de l’ADEME sur les infiltrations d’air', 4, 12, 0),
    (gen_random_uuid(), 'Bas de porte', 'EQUIPMENT', 'pièce', 45, null, 6, 'Estimation d’après les conseils de l’ADEME sur les infiltrations d’air', 7, 6, 0),
    (gen_random_uuid(), 'Mousseur de robinet', 'EQUIPMENT', 'pièce', 60, 5, 30, 'Estimation d’après les conseils de l’ADEME sur l’eau : débit réduit d’un tiers à la moitié', 4, 12, 0),
    (gen_random_uuid(), 'Douchette économe', 'EQUIPMENT', 'pièce', 250, 10, 78, 'Estimation d’après les conseils de l’ADEME sur l’eau chaude', 15, 4, 0),
    (gen_random_uuid(), 'Réflecteur de radiateur', 'EQUIPMENT', 'radiateur', 50, null, 7, 'Estimation d’après les conseils de l’ADEME sur le chauffage, radiateur sur mur non isolé', 6, 6, 0),
    (gen_random_uuid(), 'Thermomètre et hygromètre', 'EQUIPMENT', 'pièce', 150, null, 20, 'Estimation d’après les conseils de l’ADEME : 1 °C de moins, environ 7 % de chauffage, si l’on s’en sert', 6, 6, 0),
    (gen_random_uuid(), 'Programmateur de prise', 'EQUIPMENT', 'pièce', 50, null, 10, 'Estimation d’après les conseils de l’ADEME sur les appareils en veille', 7, 4, 0),
    (gen_random_uuid(), 'Rideau thermique', 'EQUIPMENT', 'fenêtre', 60, null, 8, 'Estimation d’après les conseils de l’ADEME sur les parois froides', 25, 2, 0),
    (gen_random_uuid(), 'Sac économiseur de chasse d’eau', 'EQUIPMENT', 'pièce', null, 6, 27, 'Estimation d’après les conseils de l’ADEME sur l’eau : 2 litres de moins par chasse', 3, 4, 0),
    (gen_random_uuid(), 'Mastic et ruban d’étanchéité', 'CONSUMABLE', 'rouleau', null, null, null, null, 6, 4, 0),
    (gen_random_uuid(), 'Piles', 'CONSUMABLE', 'pièce', null, null, null, null, 0.8, 12, 0),
    (gen_random_uuid(), 'Flyer du service', 'FLYER', 'exemplaire', null, null, null, null, 0.06, 200, 0),
    (gen_random_uuid(), 'Avis de passage', 'NOTICE', 'exemplaire', null, null, null, null, 0.08, 100, 0),
    (gen_random_uuid(), 'Dépliant AMELIO', 'DOCUMENT', 'exemplaire', null, null, null, null, 0.1, 50, 0),
    (gen_random_uuid(), 'Guide des éco-gestes', 'DOCUMENT', 'exemplaire', null, null, null, null, 0.4, 30, 0);
