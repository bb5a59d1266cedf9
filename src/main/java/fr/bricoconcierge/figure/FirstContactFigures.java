package fr.bricoconcierge.figure;

import static fr.bricoconcierge.figure.FigureTheme.FIRST_CONTACT;
import static fr.bricoconcierge.figure.Households.APPOINTED;
import static fr.bricoconcierge.figure.Households.FILED;
import static fr.bricoconcierge.figure.Households.VISITED;

import fr.bricoconcierge.market.MarketKind;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.stand.StandForm;
import java.util.List;

/** Figures of how people are met. */
final class FirstContactFigures {

    private static final String TOUR = "h.origin = 'TOUR'";
    private static final String STAND = "h.origin in ('STAND_WALKABOUT', 'STAND_INSTALLED')";
    private static final String DOORS = "select count(distinct door_id) from tour_fact_knock";
    private static final String OPENED = DOORS + " where answered";
    private static final String TALKS = "select count(*) from stand_fact_tally where kind = ";
    private static final String HELD =
            "from stand_session s left join market m on m.id = s.market_id where s.state = 'CLOSED'";

    static final List<SingleFigure> SINGLE = List.of(
            SingleFigure.count(
                            "DOORS",
                            FIRST_CONTACT,
                            "Portes frappées",
                            "portes",
                            "Chaque porte compte une fois, les passages annulés ne comptent pas.",
                            DOORS)
                    .at("/tableau-de-bord/objectifs/portes"),
            SingleFigure.rate(
                    "DOORS_OPENED",
                    FIRST_CONTACT,
                    "Portes qui s’ouvrent",
                    "Portes où quelqu’un a ouvert au moins une fois, sur les portes frappées.",
                    OPENED,
                    DOORS),
            SingleFigure.rate(
                    "DOORS_TALKED",
                    FIRST_CONTACT,
                    "Portes ouvertes où l’on nous parle",
                    "Portes ouvertes qui ont mené à une fiche, un rendez-vous, une visite, une invitation ou un autre"
                            + " passage, sur les portes ouvertes.",
                    OPENED + " and outcome in ('SEE_AGAIN', 'INVITED', 'CONTACT', 'APPOINTMENT', 'DIRECT')",
                    OPENED),
            SingleFigure.rate(
                    "DOORS_REFUSED",
                    FIRST_CONTACT,
                    "Portes ouvertes qui refusent",
                    "Portes ouvertes où l’on a refusé au moins une fois, sur les portes ouvertes.",
                    OPENED + " and outcome in ('REFUSED', 'NO_KNOCK')",
                    OPENED),
            SingleFigure.rate(
                    "TOUR_VISITED",
                    FIRST_CONTACT,
                    "Foyers rencontrés en tournée, puis visités",
                    "Foyers rencontrés d’abord en tournée chez qui une intervention a eu lieu.",
                    Households.where(TOUR, VISITED),
                    Households.where(TOUR)),
            SingleFigure.rate(
                    "TOUR_APPOINTED",
                    FIRST_CONTACT,
                    "Foyers rencontrés en tournée, avec rendez-vous",
                    "Foyers rencontrés d’abord en tournée qui ont pris au moins un rendez-vous.",
                    Households.where(TOUR, APPOINTED),
                    Households.where(TOUR)),
            SingleFigure.rate(
                    "NOTICE_RETURNS",
                    FIRST_CONTACT,
                    "Avis de passage qui font revenir quelqu’un",
                    "Avis laissés qui ont amené une demande de rappel ou une fiche, sur les avis laissés.",
                    "select count(*) from notice_fact_return",
                    "select count(*) from notice_fact_left"),
            SingleFigure.count(
                            "STANDS",
                            FIRST_CONTACT,
                            "Permanences tenues",
                            "permanences",
                            "Chaque permanence close, en déambulation, installée, en atelier ou en café.",
                            "select count(*) " + HELD)
                    .at("/stands"),
            SingleFigure.count(
                    "STAND_TALKS",
                    FIRST_CONTACT,
                    "Conversations en permanence",
                    "conversations",
                    "Chaque appui sur «\u00a0Conversation\u00a0», s’il n’a pas été repris.",
                    TALKS + "'CONVERSATION'"),
            SingleFigure.count(
                    "STAND_DETECTED",
                    FIRST_CONTACT,
                    "Terrains repérés en permanence",
                    "terrains",
                    "Chaque appui sur «\u00a0Terrain repéré\u00a0», s’il n’a pas été repris.",
                    TALKS + "'DETECTED'"),
            SingleFigure.count(
                    "STAND_CONTACTS",
                    FIRST_CONTACT,
                    "Foyers rencontrés en permanence",
                    "foyers",
                    "Chaque foyer dont la première rencontre est une permanence.",
                    Households.where(STAND)),
            SingleFigure.rate(
                    "STAND_VISITED",
                    FIRST_CONTACT,
                    "Foyers rencontrés en permanence, puis visités",
                    "Foyers rencontrés d’abord en permanence chez qui une intervention a eu lieu.",
                    Households.where(STAND, VISITED),
                    Households.where(STAND)),
            SingleFigure.rate(
                    "STAND_FILED",
                    FIRST_CONTACT,
                    "Foyers rencontrés en permanence, avec un dossier",
                    "Foyers rencontrés d’abord en permanence dont un dossier AMELIO ou AMELIO+ est ouvert.",
                    Households.where(STAND, FILED),
                    Households.where(STAND)),
            SingleFigure.count(
                    "OTHER_PLACES",
                    FIRST_CONTACT,
                    "Permanences ailleurs que sur un marché",
                    "permanences",
                    "Permanences closes hors d’un marché du calendrier, en atelier ou en café.",
                    "select count(*) " + HELD + " and (s.market_id is null or s.form in ('WORKSHOP', 'CAFE'))"),
            SingleFigure.rate(
                    "WORD_OF_MOUTH",
                    FIRST_CONTACT,
                    "Foyers venus par le bouche-à-oreille",
                    "Foyers qu’un habitant nous a envoyés, sur tous les foyers rencontrés.",
                    Households.where("h.origin = 'WORD_OF_MOUTH'"),
                    Households.where("true")),
            SingleFigure.rate(
                    "DEGREE_3",
                    FIRST_CONTACT,
                    "Personnes au Contact+3",
                    "Personnes de degré 3 ou plus, sur toutes les personnes rencontrées.",
                    "select count(*) from resident_fact_degree where degree >= 3",
                    "select count(*) from resident_fact_degree"));

    static final List<Ranking> RANKINGS = List.of(
            new Ranking(
                    "MARKET_KINDS",
                    FIRST_CONTACT,
                    "Permanences par genre de marché",
                    "Permanences closes, selon le genre de leur marché.",
                    "select m.kind as name, count(*) as part, null::bigint as whole " + HELD
                            + " and m.id is not null group by m.kind",
                    name -> MarketKind.valueOf(name).label()),
            new Ranking(
                    "STAND_FORMS",
                    FIRST_CONTACT,
                    "Conversations par forme de permanence",
                    "Conversations comptées, selon la forme de la permanence.",
                    "select form as name, count(*) as part, null::bigint as whole from stand_fact_tally"
                            + " where kind = 'CONVERSATION' group by form",
                    name -> StandForm.valueOf(name).label()),
            new Ranking(
                    "ORIGIN_FILED",
                    FIRST_CONTACT,
                    "Dossiers Amelio par façon de rencontrer",
                    "Foyers dont un dossier AMELIO ou AMELIO+ est ouvert, sur les foyers rencontrés d’abord ainsi.",
                    "select h.origin as name, count(*) filter (where " + FILED + ") as part, count(*) as whole"
                            + " from resident_fact_household h group by h.origin",
                    name -> Origin.valueOf(name).label()));

    private FirstContactFigures() {}
}
