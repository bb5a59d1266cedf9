package fr.bricoconcierge.standard;

import fr.bricoconcierge.shared.Choice;
import java.util.List;

/** The rooms of a home, to choose from. */
final class Room {

    private static final List<String> LABELS = List.of(
            "Séjour",
            "Cuisine",
            "Salle de bain",
            "WC",
            "Chambre",
            "Entrée",
            "Cave",
            "Buanderie",
            "Tout le logement",
            "Autre pièce");

    private Room() {}

    static List<Choice> choices() {
        return LABELS.stream().map(label -> Choice.of(label, label)).toList();
    }
}
