package fr.bricoconcierge.wording;

import fr.bricoconcierge.shared.Labelled;
import java.util.Arrays;
import java.util.Optional;

/** What a text leaves open until it is printed, written between braces. */
public enum Placeholder implements Labelled {
    SERVICE("service", "le nom du service"),
    TOWN("collectivite", "la collectivité"),
    PHONE("telephone", "le téléphone du service"),
    EMAIL("courriel", "le courriel du service"),
    SITE("site", "l’adresse publique du site"),
    SIGNATORY("signataire", "qui signe les courriers"),
    COMMUNE("commune", "la commune"),
    SECTOR("secteur", "le secteur"),
    DATES("dates", "les dates de la tournée"),
    CONTACTS("contacts", "le nombre de contacts de notre part"),
    CONTACT_PERIOD("periode-contacts", "pendant combien de jours"),
    VISITS("interventions", "le nombre d’interventions"),
    VISIT_PERIOD("periode-interventions", "pendant combien de mois");

    private final String word;
    private final String label;

    Placeholder(String word, String label) {
        this.word = word;
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** As it is typed: {@code {service}}. */
    public String typed() {
        return "{" + word + "}";
    }

    static Optional<Placeholder> named(String word) {
        return Arrays.stream(values())
                .filter(placeholder -> placeholder.word.equals(word))
                .findFirst();
    }
}
