package fr.bricoconcierge.figure;

import static fr.bricoconcierge.figure.FigureTheme.FOLLOW_UP;
import static fr.bricoconcierge.figure.Households.FILED;
import static fr.bricoconcierge.figure.Households.REFERRED;
import static fr.bricoconcierge.figure.Households.VISITED;

import fr.bricoconcierge.intervention.GoodHabit;
import fr.bricoconcierge.referral.HandedOver;
import java.util.List;

/** Figures of the way to Amelio, and of what follows. */
final class ReferralFigures {

    private static final String REFERRALS = "select count(*) from referral_fact_referral r";
    private static final String CLOSED =
            "select count(*) from intervention_fact_visit v where v.closed_at is not null and v.amelio is not null";
    private static final String LOOKS =
            "select count(*) from (select distinct on (household_id) orientation from first_look order by household_id, looked_at desc, id desc) l";

    static final List<SingleFigure> SINGLE = List.of(
            SingleFigure.rate(
                    "LIKELY",
                    FOLLOW_UP,
                    "Foyers pour qui Amelio+ est probable",
                    "Foyers dont le dernier premier regard le dit, sur les foyers regardés.",
                    LOOKS + " where l.orientation = 'PLUS_LIKELY'",
                    LOOKS),
            SingleFigure.rate(
                    "CONCERNED",
                    FOLLOW_UP,
                    "Visites où Amelio a sa place",
                    "Visites closes où la personne n’est pas «\u00a0pas concernée\u00a0», sur les visites closes.",
                    CLOSED + " and v.amelio <> 'NOT_CONCERNED'",
                    CLOSED),
            SingleFigure.rate(
                    "VISITED_REFERRED",
                    FOLLOW_UP,
                    "Foyers visités, puis orientés",
                    "Foyers visités orientés au moins une fois vers Amelio, sur les foyers visités.",
                    Households.where(VISITED, REFERRED),
                    Households.where(VISITED)),
            SingleFigure.count(
                            "REFERRALS",
                            FOLLOW_UP,
                            "Orientations",
                            "orientations",
                            "Chaque orientation vers un conseil.",
                            REFERRALS)
                    .at("/orientations/suivi"),
            SingleFigure.rate(
                    "ON_THE_SPOT",
                    FOLLOW_UP,
                    "Rendez-vous pris en direct",
                    "Orientations dont le créneau a été pris sur place, sur toutes les orientations.",
                    REFERRALS + " where r.booked_on_the_spot",
                    REFERRALS),
            SingleFigure.rate(
                    "MET",
                    FOLLOW_UP,
                    "Orientations suivies d’une rencontre",
                    "Orientations où un conseil a rencontré la personne.",
                    REFERRALS + " where r.met_at is not null",
                    REFERRALS),
            SingleFigure.rate(
                    "REFERRED_FILED",
                    FOLLOW_UP,
                    "Foyers orientés, avec un dossier",
                    "Foyers dont un dossier AMELIO ou AMELIO+ est ouvert, sur les foyers orientés.",
                    Households.where(REFERRED, FILED),
                    Households.where(REFERRED)),
            SingleFigure.count(
                            "FILES",
                            FOLLOW_UP,
                            "Dossiers Amelio",
                            "dossiers",
                            "Chaque foyer dont un dossier AMELIO ou AMELIO+ est ouvert compte une fois.",
                            Households.where(FILED))
                    .at("/tableau-de-bord/objectifs/dossiers"),
            SingleFigure.count(
                    "DAYS_TO_MEETING",
                    FOLLOW_UP,
                    "De l’orientation à la rencontre, au milieu",
                    "jours",
                    "La moitié des personnes rencontrées l’ont été en moins de jours, l’autre moitié en plus.",
                    "select percentile_cont(0.5) within group (order by extract(epoch from met_at - made_at) / 86400)"
                            + " from referral_fact_referral where met_at is not null"),
            SingleFigure.count(
                    "NEWS",
                    FOLLOW_UP,
                    "Nouvelles prises après une orientation",
                    "appels",
                    "Chaque appel prévu après une orientation et fait.",
                    "select count(*) from task where kind = 'CALL_AFTER_REFERRAL' and done_at is not null"),
            SingleFigure.count(
                    "COURTESY",
                    FOLLOW_UP,
                    "Visites de courtoisie demandées",
                    "demandes",
                    "Chaque visite qu’un conseiller a demandée.",
                    "select count(*) from task where kind = 'COURTESY_VISIT'"),
            SingleFigure.count(
                    "AFTERWARDS",
                    FOLLOW_UP,
                    "Visites de suivi",
                    "visites",
                    "Chaque visite de suivi où quelqu’un a ouvert.",
                    "select count(*) from follow_up_visit where outcome = 'SEEN'"));

    static final List<Ranking> RANKINGS = List.of(
            new Ranking(
                    "HANDED_OVER",
                    FOLLOW_UP,
                    "Ce qui est remis et expliqué",
                    "Comptes rendus où c’est coché.",
                    "select document as name, count(*) as part, null::bigint as whole from intervention_document group by document",
                    name -> HandedOver.valueOf(name).label()),
            new Ranking(
                    "HABITS",
                    FOLLOW_UP,
                    "Les bons gestes dont on parle",
                    "Comptes rendus où c’est coché.",
                    "select habit as name, count(*) as part, null::bigint as whole from intervention_good_habit group by habit",
                    name -> GoodHabit.valueOf(name).label()));

    private ReferralFigures() {}
}
