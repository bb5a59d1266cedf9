package fr.bricoconcierge.contactfile;

import fr.bricoconcierge.address.Plain;
import fr.bricoconcierge.shared.Labelled;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a column of a file may hold, and the names such columns bear. */
enum ContactField implements Labelled {
    FIRST_NAME("Prénom", "prenom", "prenoms", "first name"),
    LAST_NAME("Nom", "nom", "nom de famille", "last name", "nom d usage", "noms"),
    FULL_NAME(
            "Nom et prénom ensemble",
            "nom prenom",
            "prenom nom",
            "nom et prenom",
            "prenom et nom",
            "nom complet",
            "contact",
            "habitant",
            "personne",
            "name"),
    PHONE(
            "Téléphone",
            "telephone",
            "tel",
            "portable",
            "mobile",
            "numero",
            "numero de telephone",
            "tel portable",
            "phone",
            "n de telephone"),
    EMAIL(
            "Courriel",
            "courriel",
            "email",
            "e mail",
            "mail",
            "adresse mail",
            "adresse e mail",
            "adresse email",
            "adresse electronique",
            "mel"),
    ADDRESS("Adresse", "adresse", "rue", "adresse postale", "voie", "domicile", "address"),
    POSTAL_CODE("Code postal", "code postal", "cp", "code", "postal code"),
    CITY("Ville", "ville", "commune", "localite", "city"),
    OCCUPANCY(
            "Occupation du logement",
            "occupation",
            "statut",
            "statut d occupation",
            "occupant",
            "occupation du logement",
            "locataire proprietaire"),
    MET_ON(
            "Date de première rencontre",
            "rencontre le",
            "date",
            "date de rencontre",
            "date de contact",
            "premier contact",
            "rencontre",
            "contacte le",
            "dernier contact"),
    MET_WHERE(
            "Lieu ou façon de la rencontre",
            "ou",
            "lieu",
            "origine",
            "lieu de rencontre",
            "provenance",
            "canal",
            "premiere rencontre",
            "source"),
    RECOMMENDED_BY("Recommandé par", "recommande par", "envoye par", "de la part de", "parrain", "recommandation"),
    NOTE(
            "Remarque",
            "remarques",
            "remarque",
            "note",
            "notes",
            "commentaire",
            "commentaires",
            "observations",
            "observation");

    private final String label;
    private final List<String> names;

    ContactField(String label, String... names) {
        this.label = label;
        this.names = List.of(names);
    }

    @Override
    public String label() {
        return label;
    }

    /** What a column with that name holds, if anybody can tell. */
    static Optional<ContactField> called(String header) {
        String plain = Plain.text(header);
        return Arrays.stream(values())
                .filter(field -> field.names.contains(plain))
                .findFirst();
    }

    static Optional<ContactField> named(String code) {
        return Arrays.stream(values())
                .filter(field -> field.name().equals(code))
                .findFirst();
    }
}
