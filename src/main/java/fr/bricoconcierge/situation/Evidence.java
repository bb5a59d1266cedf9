package fr.bricoconcierge.situation;

import fr.bricoconcierge.shared.Labelled;

/** What finds the cases of a situation in the data: what it looks for, in words and as a query of {@link CaseQueries}. */
enum Evidence implements Labelled {
    REGULAR_STANDS("Un marché où trois permanences au moins ont été tenues", CaseQueries.REGULAR.formatted(3), 1),
    KINDS_OF_MARKET("Des permanences tenues sur deux genres de marché au moins", CaseQueries.KINDS, 2),
    WALKABOUT("Une permanence close, en déambulation", CaseQueries.stands("s.form = 'WALKABOUT'"), 1),
    INSTALLED("Une permanence close, installée", CaseQueries.stands("s.form = 'INSTALLED'"), 1),
    OTHER_PLACE(
            "Une permanence close ailleurs que sur un marché, en atelier ou en café",
            CaseQueries.stands("(s.market_id is null or s.form in ('WORKSHOP', 'CAFE'))"),
            1),
    SHORT_PITCH("Une présentation courte notée à une porte", CaseQueries.tours("k.pitch = 'SHORT'"), 1),
    LONG_PITCH("Une présentation longue notée à une porte", CaseQueries.tours("k.pitch = 'LONG'"), 1),
    PITCH_TO_VISIT(
            "Une visite venue d’une porte où une présentation est notée",
            CaseQueries.visits("exists (select 1 from intervention i join knock_standing k on k.id = i.source_id"
                    + " where i.id = v.intervention_id and k.pitch is not null)"),
            1),
    WENT_WELL("Un compte rendu qui dit «\u00a0bien passée\u00a0»", CaseQueries.visits("v.how_it_went = 'WELL'"), 1),
    SIMPLE("Un compte rendu qui dit «\u00a0simple\u00a0»", CaseQueries.visits("v.how_it_went = 'SIMPLE'"), 1),
    COMPLICATED(
            "Un compte rendu qui dit «\u00a0compliquée\u00a0»", CaseQueries.visits("v.how_it_went = 'COMPLICATED'"), 1),
    WENT_BADLY("Un compte rendu qui dit «\u00a0mal passée\u00a0»", CaseQueries.visits("v.how_it_went = 'BADLY'"), 1),
    LITTLE_AUTONOMY("Un compte rendu où c’est coché", CaseQueries.ticked("LITTLE_AUTONOMY"), 1),
    OVER_SOLICITING(
            "Un compte rendu où c’est coché, ou une visite au-delà de la charte",
            CaseQueries.visits("(exists (select 1 from intervention_situation x where x.intervention_id ="
                    + " v.intervention_id and x.situation = 'OVER_SOLICITING') or exists (select 1 from solicitation c"
                    + " where c.cause_id = v.intervention_id and c.counter = 'VISIT' and c.ordinal > c.most))"),
            1),
    MISSING_MATERIAL(
            "Un compte rendu où c’est coché, ou un achat pour la visite",
            CaseQueries.visits("(exists (select 1 from intervention_situation x where x.intervention_id ="
                    + " v.intervention_id and x.situation = 'MISSING_MATERIAL') or exists (select 1 from"
                    + " fund_fact_purchase b where b.intervention_id = v.intervention_id and b.paid_at is not null))"),
            1),
    SEVERAL_PROBLEMS(
            "Un compte rendu où «\u00a0plusieurs problèmes\u00a0» est coché",
            CaseQueries.ticked("SEVERAL_PROBLEMS"),
            1),
    LANGUAGE("Un compte rendu où «\u00a0langue partagée difficile\u00a0» est coché", CaseQueries.ticked("LANGUAGE"), 1),
    ADVISOR_EXCHANGE(
            "Un compte rendu où c’est coché, ou une visite de courtoisie demandée par un conseiller",
            CaseQueries.either(
                    CaseQueries.ticked("ADVISOR_EXCHANGE"), CaseQueries.referrals("created_at", "COURTESY_VISIT")),
            1),
    FILE_FOLLOW_UP(
            "Un compte rendu où c’est coché, ou des nouvelles prises après une orientation",
            CaseQueries.either(
                    CaseQueries.ticked("FILE_FOLLOW_UP"), CaseQueries.referrals("done_at", "CALL_AFTER_REFERRAL")),
            1),
    VISIT_AFTERWARDS("Une visite de suivi où quelqu’un a ouvert", CaseQueries.FOLLOW_UPS, 1);

    private final String label;
    private final String query;
    private final int least;

    Evidence(String label, String query, int least) {
        this.label = label;
        this.query = query;
        this.least = least;
    }

    /** What is looked for. */
    @Override
    public String label() {
        return label;
    }

    String query() {
        return query;
    }

    /** How many cases show it. */
    int least() {
        return least;
    }
}
