package fr.bricoconcierge.figure;

import static fr.bricoconcierge.figure.FigureTheme.INTERVENTION;
import static fr.bricoconcierge.figure.Households.VISITED;

import fr.bricoconcierge.intervention.HowItWent;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Situation;
import fr.bricoconcierge.intervention.Withdrawal;
import fr.bricoconcierge.resident.RequestReason;
import fr.bricoconcierge.shared.Theme;
import java.util.List;

/** Figures of what happens in homes. */
final class VisitFigures {

    private static final String VISITS = "select count(*) from intervention_fact_visit v";
    private static final String TOLD = VISITS + " where v.how_it_went is not null";

    private static final String PARTS = """
            from intervention_part p join intervention_fact_visit v on v.intervention_id = p.intervention_id
            where p.withdrawn_at is null and p.%1$s is not null group by p.%1$s
            """;

    /** Of the visits with such a part, those whose household was referred then or later. */
    private static final String LED_TO_REFERRAL = """
            select p.%1$s as name, count(distinct v.intervention_id) filter (where exists (
                       select 1 from referral_fact_referral r
                       where r.household_id = v.household_id and r.made_at >= v.started_at)) as part,
                   count(distinct v.intervention_id) as whole
            """ + PARTS;

    private static final String COUNTED = "select p.%1$s as name, count(*) as part, null::bigint as whole " + PARTS;

    static final List<SingleFigure> SINGLE = List.of(
            SingleFigure.count(
                            "VISITS",
                            INTERVENTION,
                            "Interventions",
                            "interventions",
                            "Chaque visite commencée et qui n’a pas été abandonnée.",
                            VISITS)
                    .at("/interventions"),
            SingleFigure.count(
                            "KITS",
                            INTERVENTION,
                            "Kits installés",
                            "kits",
                            "Chaque partie standard où assez de petits équipements sont posés pour faire un kit.",
                            "select count(*) from intervention_fact_kit where pieces >= :kitPieces")
                    .at("/tableau-de-bord/objectifs/kits"),
            SingleFigure.rate(
                    "WENT_WELL",
                    INTERVENTION,
                    "Interventions bien passées ou simples",
                    "Sur les visites dont le compte rendu dit comment elle s’est passée.",
                    TOLD + " and v.how_it_went in ('WELL', 'SIMPLE')",
                    TOLD),
            SingleFigure.rate(
                    "WENT_BADLY",
                    INTERVENTION,
                    "Interventions compliquées ou mal passées",
                    "Sur les visites dont le compte rendu dit comment elle s’est passée.",
                    TOLD + " and v.how_it_went in ('COMPLICATED', 'BADLY')",
                    TOLD),
            SingleFigure.rate(
                    "GIVEN_UP",
                    INTERVENTION,
                    "Visites abandonnées",
                    "Visites commencées puis abandonnées, sur toutes les visites commencées.",
                    "select count(*) from intervention where state = 'WITHDRAWN'",
                    "select count(*) from intervention"),
            SingleFigure.rate(
                    "SEEN_AGAIN",
                    INTERVENTION,
                    "Foyers visités qui nous font revenir",
                    "Foyers chez qui au moins deux interventions ont eu lieu, sur les foyers visités.",
                    "select count(*) from (select 1 from intervention_fact_visit group by household_id having count(*) > 1) again",
                    Households.where(VISITED)),
            SingleFigure.count(
                    "MINUTES",
                    INTERVENTION,
                    "Durée d’une intervention, au milieu",
                    "minutes",
                    "La moitié des visites closes durent moins, l’autre moitié plus.",
                    "select percentile_cont(0.5) within group (order by minutes) from intervention where state = 'CLOSED'"),
            SingleFigure.count(
                    "BOUGHT",
                    INTERVENTION,
                    "Visites avec un achat du fonds",
                    "visites",
                    "Chaque visite pour laquelle le fonds a payé quelque chose.",
                    "select count(distinct intervention_id) from fund_fact_purchase where paid_at is not null"),
            SingleFigure.count(
                            "INCIDENTS",
                            INTERVENTION,
                            "Incidents déclarés",
                            "incidents",
                            "Chaque incident déclaré par l’équipe.",
                            "select count(*) from incident")
                    .at("/incidents"));

    static final List<Ranking> RANKINGS = List.of(
            new Ranking(
                    "PART_TYPES",
                    INTERVENTION,
                    "Ce que nous faisons le plus",
                    "Parties de visite, selon leur sorte.",
                    COUNTED.formatted("type"),
                    name -> PartType.valueOf(name).label()),
            new Ranking(
                    "PART_THEMES",
                    INTERVENTION,
                    "Les sujets les plus courants",
                    "Parties de visite, selon leur sujet.",
                    COUNTED.formatted("theme"),
                    name -> Theme.valueOf(name).label()),
            new Ranking(
                    "ASKED",
                    INTERVENTION,
                    "Ce qui nous est demandé le plus",
                    "Ce qui a été demandé d’abord, tel que les comptes rendus le disent.",
                    "select asked_first as name, count(*) as part, null::bigint as whole from intervention"
                            + " where asked_first is not null group by asked_first",
                    name -> RequestReason.valueOf(name).label()),
            new Ranking(
                    "TYPES_LEADING",
                    INTERVENTION,
                    "Ce qui mène à une orientation",
                    "Visites dont le foyer a été orienté ce jour-là ou après, sur les visites de cette sorte.",
                    LED_TO_REFERRAL.formatted("type"),
                    name -> PartType.valueOf(name).label()),
            new Ranking(
                    "THEMES_LEADING",
                    INTERVENTION,
                    "Les sujets qui mènent à une orientation",
                    "Visites dont le foyer a été orienté ce jour-là ou après, sur les visites de ce sujet.",
                    LED_TO_REFERRAL.formatted("theme"),
                    name -> Theme.valueOf(name).label()),
            new Ranking(
                    "HOW_IT_WENT",
                    INTERVENTION,
                    "Comment cela s’est passé",
                    "Comptes rendus qui le disent.",
                    "select v.how_it_went as name, count(*) as part, (" + TOLD + ") as whole"
                            + " from intervention_fact_visit v where v.how_it_went is not null group by v.how_it_went",
                    name -> HowItWent.valueOf(name).label()),
            new Ranking(
                    "SITUATIONS",
                    INTERVENTION,
                    "Ce qui sort de l’ordinaire",
                    "Comptes rendus où c’est coché.",
                    "select situation as name, count(*) as part, null::bigint as whole from intervention_situation group by situation",
                    name -> Situation.valueOf(name).label()),
            new Ranking(
                    "WITHDRAWALS",
                    INTERVENTION,
                    "Pourquoi une visite est abandonnée",
                    "Visites abandonnées, selon la raison.",
                    "select withdrawal as name, count(*) as part, null::bigint as whole from intervention"
                            + " where withdrawal is not null group by withdrawal",
                    name -> Withdrawal.valueOf(name).label()));

    private VisitFigures() {}
}
