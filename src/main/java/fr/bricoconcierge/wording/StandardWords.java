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

    private StandardWords() {}

    static Words of(PrintedText text) {
        return switch (text) {
            case LETTER -> LETTER;
            case FLYER -> FLYER;
            case POSTER -> POSTER;
            case NOTICE -> NOTICE;
        };
    }
}
