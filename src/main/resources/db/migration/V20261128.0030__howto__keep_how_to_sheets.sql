-- how to repair something oneself: what is handed over stays readable as it was, whatever the sheet says later
create table how_to_sheet (
    id         uuid primary key,
    retired_at timestamptz,
    version    bigint not null
);

create table how_to_text (
    id         uuid primary key,
    sheet_id   uuid        not null references how_to_sheet on delete restrict,
    number     integer     not null check (number >= 1),
    title      text        not null,
    theme      text        not null,
    minutes    integer     not null check (minutes between 1 and 480),
    about      text        not null,
    tools      text,
    to_buy     text,
    cost       text        not null,
    steps      text        not null,
    stop_when  text        not null,
    written_at timestamptz not null,
    written_by uuid references account on delete restrict,
    unique (sheet_id, number)
);
create index how_to_text_written_by on how_to_text (written_by);
comment on column how_to_text.steps is 'one a line, as tools, to_buy and stop_when';
comment on column how_to_text.cost is 'roughly, as it is said; an estimate of the pilot';

-- what a sheet says now
create view how_to_now as
select distinct on (t.sheet_id) t.*, s.retired_at
from how_to_text t join how_to_sheet s on s.id = t.sheet_id
order by t.sheet_id, t.number desc;

insert into how_to_sheet (id, version) values
    ('dd6836db-8376-52cc-893c-f1d6d4cc8e18', 0),
    ('73ea4d33-c7f6-577e-b877-156b059b3cc3', 0),
    ('22a25a07-4e87-5cbb-844b-7f6dea435a11', 0),
    ('72d5425b-1179-5419-90b3-1af80cd0d89a', 0),
    ('cd6b764a-3557-5741-bf0c-9c9ec436acf1', 0),
    ('dba977f5-4c5b-5c51-82e3-ac67e52fd9d9', 0),
    ('955f432d-7785-598d-87d2-4f8f6f3cc831', 0),
    ('cc03701a-b6e5-5821-bd21-ecc4e579fb55', 0),
    ('40a1a57a-de85-5106-9097-12bade38186a', 0),
    ('ce7d788b-969b-504d-be57-63d702daa451', 0),
    ('ddbf3cc0-bc0b-5986-b224-ee9d270388b8', 0),
    ('fd66362c-2346-5eca-85fa-50c2c17c0bbf', 0);

insert into how_to_text (id, sheet_id, number, title, theme, minutes, about, tools, to_buy, cost, steps, stop_when, written_at) values
('728ea748-3114-527a-86f0-89faad415057', 'dd6836db-8376-52cc-893c-f1d6d4cc8e18', 1, 'Changer le joint d’un robinet qui goutte', 'LEAK', 30,
'Le robinet se ferme mal parce que son joint est usé ou durci. Un goutte-à-goutte perd beaucoup d’eau en un an.',
'Une clé à molette
Un tournevis
Un chiffon',
'Un joint de la même taille (emporter l’ancien au magasin)',
'1 à 4 €',
'Coupez l’eau : le robinet d’arrêt sous l’évier, ou celui du compteur. Ouvrez le robinet pour le vider.
Bouchez la bonde avec le chiffon : aucune vis ne s’y perdra.
Ôtez le cabochon, dévissez la vis, retirez la poignée.
Dévissez la tête du robinet avec la clé, sans forcer. Le joint est au bout.
Remplacez-le par un joint de même diamètre et de même épaisseur.
Remontez dans l’ordre inverse. Rouvrez l’eau doucement et regardez s’il perle.',
'Le robinet est un mitigeur : c’est sa cartouche qu’il faut changer, du même modèle.
Le robinet d’arrêt est bloqué ou fuit.
Rien ne se dévisse sans forcer : un vieux tuyau casse.',
'2026-11-28 00:00:00+00'),
('8706b920-38c9-549b-b9d8-4f69900ea558', '73ea4d33-c7f6-577e-b877-156b059b3cc3', 1, 'Nettoyer le siphon d’un évier bouché', 'LEAK', 20,
'L’eau descend mal parce que des graisses et des cheveux se sont déposés dans le coude sous l’évier.',
'Un seau
Une vieille brosse
Des gants',
'Rien, ou un joint de siphon si l’ancien est fendu',
'0 à 5 €',
'Ne versez pas de soude : elle brûle la peau et abîme les tuyaux. S’il y en a déjà dans l’évier, ne démontez rien.
Mettez le seau sous le siphon, et les gants.
Dévissez à la main le fond ou les deux bagues du siphon.
Videz, brossez, rincez au-dessus du seau.
Remettez les joints à leur place, revissez à la main.
Faites couler de l’eau une minute et passez un papier sec sur les bagues : il doit rester sec.',
'L’eau remonte aussi ailleurs dans le logement : le bouchon est dans la colonne. Prévenez le gardien, le syndic ou le bailleur.
Un produit à la soude a été versé.',
'2026-11-28 00:00:00+00'),
('fb086943-57d5-54b9-ac9d-d8b23b2a3bec', '22a25a07-4e87-5cbb-844b-7f6dea435a11', 1, 'Poser un mousseur sur un robinet', 'HOT_WATER', 10,
'Le mousseur mêle de l’air à l’eau : le jet semble le même, avec moins d’eau, et moins d’eau chaude à payer.',
'Un chiffon
Une pince, si l’ancien résiste',
'Un mousseur au bon diamètre (le plus souvent 22 ou 24 mm)',
'3 à 8 €',
'Dévissez l’ancien mousseur à la main. S’il résiste, entourez-le du chiffon et aidez-vous de la pince.
Nettoyez le pas de vis. Un dépôt blanc part dans du vinaigre blanc.
Vérifiez que le joint est dans le mousseur neuf.
Vissez à la main, sans forcer.
Ouvrez l’eau : s’il fuit sur le côté, redressez le joint.',
'L’eau est chauffée par un petit chauffe-eau sans pression sous l’évier : n’y posez pas de mousseur.
Le bec du robinet est fendu.',
'2026-11-28 00:00:00+00'),
('fb04e0f2-0370-59a4-aa53-610e68a9bd6d', '72d5425b-1179-5419-90b3-1af80cd0d89a', 1, 'Poser un bas de porte contre les courants d’air', 'DRAUGHT', 30,
'L’air froid passe sous la porte. Une brosse ou un boudin sous la porte l’arrête.',
'Un mètre
Un crayon
Une scie à métaux ou des ciseaux solides
Un chiffon',
'Un bas de porte à coller ou à visser, ou un boudin',
'6 à 20 €',
'Vérifiez que la porte n’est pas celle par où l’air entre exprès : une porte de salle de bains ou de cuisine garde son jour en bas.
Nettoyez et séchez le bas de la porte.
Mesurez la largeur de la porte et coupez le bas de porte à cette longueur.
Posez-le porte fermée : la brosse touche à peine le sol.
Ouvrez et fermez plusieurs fois : la porte ne doit pas freiner.',
'Un appareil à gaz ou un poêle est dans la pièce : l’air doit continuer d’entrer.
La porte est coupe-feu, ou c’est celle du palier d’une copropriété : demandez d’abord.',
'2026-11-28 00:00:00+00'),
('5371554c-c971-5fa6-944d-99b77ce71ae1', 'cd6b764a-3557-5741-bf0c-9c9ec436acf1', 1, 'Poser un joint autour d’une fenêtre', 'WINDOWS', 45,
'L’air passe entre l’ouvrant et le cadre. Un joint de la bonne épaisseur l’arrête sans gêner la fermeture.',
'Un chiffon
De l’eau savonneuse
Des ciseaux
Une feuille de papier',
'Du joint adhésif en caoutchouc (il dure plus que la mousse)',
'5 à 15 €',
'Cherchez où l’air passe avec la main mouillée, ou fermez la fenêtre sur une feuille : si elle glisse, le joint manque là.
Lavez et séchez le cadre : sur la poussière, rien ne colle.
Choisissez l’épaisseur : un joint trop épais empêche de fermer.
Collez sans tirer, fenêtre ouverte, d’un angle à l’autre.
Fermez : la poignée tourne sans forcer et la feuille ne glisse plus.',
'Ne bouchez jamais une grille d’aération, même froide.
Le bois est pourri ou la vitre bouge : c’est au propriétaire d’agir.',
'2026-11-28 00:00:00+00'),
('62e53efa-2994-5926-aa2b-922d1580f677', 'dba977f5-4c5b-5c51-82e3-ac67e52fd9d9', 1, 'Purger un radiateur à eau', 'HEATING', 15,
'Le radiateur gargouille ou reste froid en haut : de l’air est dedans. On le laisse sortir.',
'Une clé de purge ou un tournevis plat
Un bol
Un chiffon',
'Une clé de purge',
'2 à 4 €',
'Arrêtez le chauffage et laissez refroidir une heure.
Tenez le bol sous la vis de purge, en haut du radiateur.
Ouvrez d’un quart de tour : l’air siffle.
Quand l’eau coule sans bulles, refermez sans forcer.
Chaudière individuelle : regardez la pression, en général entre 1 et 2 bar, et remettez de l’eau si la notice le dit.
Rallumez et touchez le haut du radiateur une heure plus tard.',
'Le chauffage est collectif : prévenez d’abord le gardien ou le syndic.
La vis casse, ou l’eau ne s’arrête plus : coupez les deux robinets du radiateur et appelez un chauffagiste.
L’eau est très noire ou l’air revient chaque semaine.',
'2026-11-28 00:00:00+00'),
('77db71fd-c845-5cca-bde5-086a50bd6fc6', '955f432d-7785-598d-87d2-4f8f6f3cc831', 1, 'Changer une ampoule', 'LIGHTING', 10,
'Une ampoule LED éclaire autant qu’une ancienne avec beaucoup moins d’électricité, et dure plus longtemps.',
'Un escabeau stable',
'Une ampoule LED au même culot',
'2 à 6 €',
'Coupez le courant de la pièce au tableau : l’interrupteur ne suffit pas.
Laissez refroidir l’ancienne ampoule.
Montez sur l’escabeau, jamais sur une chaise.
Regardez le culot : gros à vis (E27), petit à vis (E14), à baïonnette (B22) ou à deux broches (GU10).
Dévissez, vissez la neuve sans forcer, remettez le courant.
Rapportez l’ancienne au bac de recyclage du magasin.',
'Le culot ou la douille est noirci, fondu ou sent le brûlé.
Le disjoncteur saute quand on rallume.
Le plafond est trop haut pour un escabeau.',
'2026-11-28 00:00:00+00'),
('535a3f98-0fcb-5757-8ec8-ef0ad2227ec1', 'cc03701a-b6e5-5821-bd21-ecc4e579fb55', 1, 'Brancher une prise coupe-veille', 'LIGHTING', 10,
'Une télévision, une box ou un ordinateur éteints consomment encore. Une multiprise à interrupteur les coupe vraiment.',
null,
'Une multiprise à interrupteur, marquée NF ou CE',
'8 à 15 €',
'Regroupez ce qui s’éteint ensemble : télévision, console, enceinte.
Laissez à part ce qui doit rester allumé : réfrigérateur, appareil médical, alarme.
Branchez la multiprise directement au mur, jamais sur une autre multiprise.
Posez l’interrupteur là où la main passe le soir.
Box Internet : demandez d’abord si le téléphone fixe ou une téléassistance en dépend.',
'Jamais de chauffage, de plaque, de four ni de lave-linge sur une multiprise : risque d’incendie.
La prise du mur chauffe, bouge ou noircit : coupez le courant et appelez un électricien.',
'2026-11-28 00:00:00+00'),
('1951bd66-58f0-5125-bbb2-f5e6c4041837', '40a1a57a-de85-5106-9097-12bade38186a', 1, 'Réparer une chasse d’eau qui coule', 'LEAK', 30,
'De l’eau coule sans cesse dans la cuvette. C’est souvent du calcaire sur le joint du fond, ou le flotteur mal réglé.',
'Une éponge
Du vinaigre blanc
Une pince',
'Un joint de cloche ou de mécanisme du même modèle (emporter l’ancien)',
'3 à 25 €',
'Séchez la cuvette et posez-y un papier : s’il se mouille, l’eau passe bien par là.
Fermez le robinet d’arrêt, tirez la chasse, ôtez le couvercle.
Regardez le niveau : si l’eau passe par le trop-plein, réglez le flotteur plus bas.
Sinon, retirez le mécanisme d’un quart de tour et nettoyez le joint du fond au vinaigre.
Si le joint est marqué ou durci, changez-le.
Remontez, rouvrez l’eau, refaites l’essai du papier une heure plus tard.',
'Le robinet d’arrêt ne ferme pas : coupez l’eau au compteur.
Le réservoir est fendu, ou l’eau coule dehors, au sol.',
'2026-11-28 00:00:00+00'),
('4ddd4856-16b8-5a0c-8280-d4ed5804175e', 'ce7d788b-969b-504d-be57-63d702daa451', 1, 'Nettoyer une grille d’aération', 'VENTILATION', 15,
'La grille fait sortir l’air humide. Encrassée, elle ne tire plus : la buée reste, les moisissures viennent.',
'Un aspirateur
De l’eau savonneuse
Une feuille de papier toilette
Un escabeau stable',
null,
'0 €',
'Posez la feuille devant la grille : elle doit rester collée. Notez si c’est le cas avant le nettoyage.
Ôtez la façade de la grille : en général elle se tire à la main.
Aspirez la poussière, lavez la façade, séchez-la.
Remettez-la, puis refaites l’essai de la feuille.
Regardez aussi l’entrée d’air, souvent au-dessus des fenêtres du séjour et des chambres : un coup d’aspirateur suffit.',
'La feuille ne tient toujours pas : la ventilation est arrêtée ou bouchée plus loin. Prévenez le gardien, le syndic ou le bailleur.
Un appareil à gaz est dans la pièce : ne bouchez ni ne démontez rien, et faites vérifier.
Il faut ouvrir le caisson du moteur : coupez le courant et appelez un professionnel.',
'2026-11-28 00:00:00+00'),
('068b5e3f-a519-5746-afc7-b072076d0190', 'ddbf3cc0-bc0b-5986-b224-ee9d270388b8', 1, 'Nettoyer une tache de moisissure sur un mur', 'DAMP', 45,
'Une petite tache noire vient d’une eau qui s’est condensée sur un mur froid. On la nettoie, puis on cherche d’où vient l’humidité, sinon elle revient.',
'Des gants
Un masque FFP2
Des lunettes
Deux éponges à jeter
Un seau',
'Du savon noir ou du détergent doux',
'3 à 10 €',
'Ouvrez la fenêtre et fermez la porte de la pièce. Éloignez les enfants et qui souffre d’asthme.
Mettez gants, masque et lunettes.
Lavez à l’eau savonneuse, du bord vers le milieu de la tache. Ne brossez pas à sec : les spores s’envolent.
Rincez avec l’autre éponge, séchez bien, jetez les éponges dans un sac fermé.
Ne mélangez jamais l’eau de Javel avec un autre produit.
Aérez dix minutes chaque jour, laissez un vide entre le mur et les meubles, faites sécher le linge ailleurs.',
'La tache dépasse un mètre carré, ou revient en quelques semaines.
Le mur est mouillé après la pluie, ou près d’un tuyau : c’est une fuite ou une infiltration, à signaler au propriétaire.
Quelqu’un du foyer tousse ou s’essouffle : parlez-en au médecin.',
'2026-11-28 00:00:00+00'),
('23e8b0ce-c13a-5cbc-8103-6a0cff8c47dd', 'fd66362c-2346-5eca-85fa-50c2c17c0bbf', 1, 'Régler un thermostat ou un robinet de radiateur', 'HEATING', 15,
'Un degré de moins se sent à peine et se voit sur la facture. Le robinet thermostatique garde la pièce à la température choisie.',
'Un thermomètre',
'Un thermomètre, si le logement n’en a pas',
'3 à 10 €',
'Posez le thermomètre loin du radiateur et du soleil, attendez une demi-heure.
Visez environ 19 °C dans les pièces où l’on vit, 17 °C dans les chambres. Avec un bébé, une personne âgée ou malade, on chauffe davantage.
Sur un robinet numéroté, commencez par 3 et corrigez d’un demi-numéro par jour.
Dans la pièce du thermostat d’ambiance, laissez les robinets ouverts.
Programmez une baisse la nuit et en journée quand personne n’est là.
Ne couvrez pas le radiateur et ne mettez pas de meuble devant.',
'Le radiateur reste froid robinet ouvert à fond : son axe est peut-être bloqué.
Le chauffage collectif ne chauffe pas assez : prévenez le gardien, le syndic ou le bailleur.
Quelqu’un a froid chez soi et n’ose plus chauffer : parlez-en, il existe des aides.',
'2026-11-28 00:00:00+00');
