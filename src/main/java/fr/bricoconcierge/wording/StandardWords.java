package fr.bricoconcierge.wording;

/** The words that the service begins with. */
final class StandardWords {

    private static final Words LETTER = new Words("Le {service} vient vous voir", """
            Madame, Monsieur,

            {collectivite} ouvre à {commune} un nouveau service de proximité : le {service}.

            Un robinet qui goutte, une fenêtre qui laisse passer l’air, une facture d’énergie qui grimpe… Le {service} vient \
            chez vous, regarde avec vous, répare ce qui est simple et vous oriente vers les bonnes personnes pour le reste. \
            C’est gratuit, et cela n’engage à rien.

            Notre équipe passera dans votre rue {dates}. Elle se présente toujours à deux, avec un badge et une tenue au nom \
            du service. Elle ne vous demandera jamais d’argent, ni votre numéro de compte.

            Vous ne serez pas là ? Elle laissera un avis de passage. Il suffira de nous appeler au {telephone}, ou de \
            demander à être rappelé sur {site}.

            Vous pouvez aussi venir nous rencontrer, sans rendez-vous, à l’une de nos permanences.

            À bientôt,
            """.strip());

    private static final Words FLYER = new Words("Un souci à la maison ? On vient voir.", """
            Le {service} passe chez vous pour les petites réparations et les économies d’énergie et d’eau.

            - Poser trois petits équipements : ampoules, joints, mousseurs…
            - Regarder ce qui ne va pas, et expliquer comment le réparer
            - Mettre en sécurité quand c’est urgent
            - Vous présenter Amelio, le conseil pour rénover son logement

            C’est gratuit. C’est un test, mené par {collectivite} : votre avis compte.
            """.strip());

    private static final Words POSTER = new Words("Venez rencontrer le {service}", """
            Une petite réparation à faire, un courant d’air, une facture qui grimpe ?

            Venez en parler avec nous, sans rendez-vous. C’est gratuit.
            """.strip());

    private static final Words NOTICE = new Words("Avis de passage", """
            Nous sommes passés vous présenter le {service} : petites réparations, économies d’énergie et d’eau, conseils \
            pour votre logement. C’est gratuit.

            Appelez-nous avec le code ci-dessous, ou demandez à être rappelé.
            """.strip());

    private static final Words CHARTER = new Words("Ni trop, ni trop peu : notre charte", """
            Le {service} est là pour tout le monde, gratuitement. Pour que personne ne se sente dérangé, et que chacun ait \
            son tour, voici ce que nous vous promettons et ce que nous vous demandons.

            Ce que nous vous promettons :

            - De nous-mêmes, nous ne vous contactons pas plus de {contacts} fois en {periode-contacts} : appels, visites et \
            relances, ceux du conseil Amelio compris.
            - Répondre à votre demande ou confirmer un rendez-vous ne compte pas : vous aurez toujours une réponse.
            - Un non est un non. Dites-le une fois : nous le notons et nous nous y tenons.
            - S’il faut vraiment vous contacter davantage, nous écrivons pourquoi, et notre responsable le lit.

            Ce que nous vous demandons :

            - De faire appel à nous au plus {interventions} fois en {periode-interventions}. Au-delà, parlons-en : il existe \
            peut-être une solution qui dure.
            - De nous prévenir si vous ne pouvez pas être là : quelqu’un d’autre prendra la place.
            - D’essayer avec nous ce que vous pouvez faire vous-même : nous montrons comment.

            Une urgence n’attend jamais et n’est jamais de trop : appelez-nous. En cas de danger, appelez d’abord le 18 ou \
            le 112.
            """.strip());

    private StandardWords() {}

    static Words of(PrintedText text) {
        return switch (text) {
            case LETTER -> LETTER;
            case FLYER -> FLYER;
            case POSTER -> POSTER;
            case NOTICE -> NOTICE;
            case CHARTER -> CHARTER;
        };
    }
}
