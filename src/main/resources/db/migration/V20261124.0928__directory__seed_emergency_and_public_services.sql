-- National numbers and the services of the metropolis that residents are most often sent to. Nobody of the team has
-- called them yet: they stay to be checked until the coordinator says so.
create temporary table seed (
    kind text, rank int, name text, good_for text, phone text, address text, hours text, cost text, themes text[]
);
insert into seed values
    ('EMERGENCY', 10, 'Numéro d’urgence européen', 'Toute urgence : accident, incendie, danger immédiat', '112', null, 'Jour et nuit', 'Gratuit', array['GAS', 'ELECTRICAL_DANGER', 'STRUCTURE', 'HEATING', 'OTHER']),
    ('EMERGENCY', 20, 'Pompiers', 'Incendie, fuite de gaz avec malaise, intoxication au monoxyde de carbone, risque d’effondrement', '18', null, 'Jour et nuit', 'Gratuit', array['GAS', 'ELECTRICAL_DANGER', 'STRUCTURE', 'HEATING', 'HOT_WATER', 'LEAK']),
    ('EMERGENCY', 30, 'SAMU', 'Urgence médicale', '15', null, 'Jour et nuit', 'Gratuit', array['OTHER']),
    ('EMERGENCY', 40, 'Police secours', 'Violences, menaces, danger immédiat', '17', null, 'Jour et nuit', 'Gratuit', array['OTHER']),
    ('EMERGENCY', 50, 'Urgences par SMS ou visio, pour les personnes sourdes ou malentendantes', 'Toute urgence, sans parler', '114', null, 'Jour et nuit', 'Gratuit', array['OTHER']),
    ('EMERGENCY', 60, 'Urgence sécurité gaz (GRDF)', 'Odeur ou manque de gaz : ouvrir les fenêtres, sortir, appeler de dehors', '+33800473333', null, 'Jour et nuit', 'Gratuit', array['GAS', 'HEATING', 'HOT_WATER']),
    ('EMERGENCY', 70, 'Dépannage électricité (Enedis Nord)', 'Panne du réseau, fil à terre, compteur qui chauffe', '+33972675059', null, 'Jour et nuit', 'Prix d’un appel local', array['ELECTRICAL_DANGER', 'LIGHTING']),
    ('EMERGENCY', 80, 'Centre antipoison de Lille', 'Intoxication : produit ménager, fumées, monoxyde de carbone', '+33800595959', null, 'Jour et nuit', 'Gratuit', array['GAS', 'HEATING', 'OTHER']),
    ('EMERGENCY', 90, 'SAMU social', 'Personne sans abri ou qui ne peut plus rester chez elle', '115', null, 'Jour et nuit', 'Gratuit', array['STRUCTURE', 'OTHER']),
    ('EMERGENCY', 100, 'Violences Femmes Info', 'Écoute et orientation, sans trace sur la facture', '3919', null, 'Jour et nuit', 'Gratuit', array['OTHER']),
    ('EMERGENCY', 110, 'Enfance en danger', 'Enfant en danger ou en risque de l’être', '119', null, 'Jour et nuit', 'Gratuit', array['OTHER']),
    ('PUBLIC_SERVICE', 10, 'Maison de l’Habitat Durable', 'Conseil gratuit sur la rénovation, AMELIO, aides de la métropole', '+33359000359', '7 bis rue Racine, Lille', null, 'Gratuit', array['DRAUGHT', 'WINDOWS', 'DAMP', 'VENTILATION', 'HEATING', 'HOT_WATER', 'BILLS']),
    ('PUBLIC_SERVICE', 20, 'France Rénov’', 'Aides nationales à la rénovation, conseiller le plus proche', '+33808800700', null, 'En semaine', 'Prix d’un appel', array['DRAUGHT', 'WINDOWS', 'DAMP', 'VENTILATION', 'HEATING', 'HOT_WATER']),
    ('PUBLIC_SERVICE', 30, 'Info logement indigne', 'Logement dangereux ou insalubre : droits, démarches, signalement', '+33806706806', null, 'En semaine', 'Prix d’un appel local', array['DAMP', 'STRUCTURE', 'ELECTRICAL_DANGER', 'HEATING', 'VENTILATION', 'OTHER']),
    ('PUBLIC_SERVICE', 40, 'Service d’hygiène de la mairie', 'Constat d’insalubrité, suites auprès du propriétaire', null, 'À la mairie de la commune', null, 'Gratuit', array['DAMP', 'VENTILATION', 'STRUCTURE', 'ELECTRICAL_DANGER']),
    ('PUBLIC_SERVICE', 50, 'Centre communal d’action sociale (CCAS)', 'Aides d’urgence, factures impayées, accompagnement social', null, 'À la mairie de la commune', null, 'Gratuit', array['BILLS', 'OTHER']),
    ('PUBLIC_SERVICE', 60, 'Chèque énergie', 'Droit au chèque énergie, chèque perdu ou non reçu', '+33805204805', null, 'En semaine', 'Gratuit', array['BILLS', 'HEATING']),
    ('PUBLIC_SERVICE', 70, 'Médiateur national de l’énergie', 'Litige avec un fournisseur d’électricité ou de gaz', '+33800112212', null, 'En semaine', 'Gratuit', array['BILLS']),
    ('PUBLIC_SERVICE', 80, 'ADIL du Nord', 'Droits du locataire et du propriétaire, charges, congé, travaux', null, null, 'En semaine', 'Gratuit', array['DAMP', 'HEATING', 'BILLS', 'STRUCTURE', 'OTHER']);

insert into directory_entry (id, kind, rank, name, good_for, phone, address, area, hours, cost, version)
select gen_random_uuid(), kind, rank, name, good_for, phone, address, case kind when 'EMERGENCY' then null else 'Métropole de Lille' end,
       hours, cost, 0
from seed;
insert into directory_entry_theme (entry_id, theme)
select e.id, t.theme from seed s join directory_entry e using (kind, name) cross join unnest(s.themes) as t (theme);
drop table seed;
