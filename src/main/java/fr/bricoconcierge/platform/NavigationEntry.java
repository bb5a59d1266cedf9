package fr.bricoconcierge.platform;

import fr.bricoconcierge.account.Role;
import java.util.List;

/**
 * One place of the navigation.
 *
 * @param primary whether it stands in the tablet's bar
 * @param current whether the page shown lies in it
 */
record NavigationEntry(String href, String label, String icon, boolean primary, boolean current) {

    private static final List<NavigationEntry> CONCIERGE = List.of(
            main("/ma-journee", "Ma journée", "sun"),
            main("/tournees", "Tournée", "door"),
            main("/stands", "Permanence", "stand"),
            main("/habitants", "Habitants", "people"),
            more("/interventions", "Interventions", "wrench"),
            more("/montrer", "Montrer", "eye"),
            more("/agenda", "Agenda", "calendar"),
            more("/taches", "À faire", "list"),
            more("/messages", "Messages", "message"),
            more("/veille", "Visites seul·e", "shield"),
            more("/incidents", "Incidents", "alert"),
            more("/stock", "Mon stock", "package"),
            more("/materiel", "Mon matériel", "hammer"),
            more("/utilitaire", "Utilitaire", "key"),
            more("/eco-compteur", "Éco-compteur", "plug"),
            more("/fonds", "Fonds d’avance", "euro"),
            more("/orientations/suivi", "Orientations", "handshake"),
            more("/ma-semaine", "Ma semaine", "note"),
            more("/secteurs", "Secteurs", "map-pin"),
            more("/fiches-pratiques", "Fiches pratiques", "lightbulb"),
            more("/carnet-adresses", "Carnet d’adresses", "book"),
            more("/charte", "Charte", "scale"));

    private static final List<NavigationEntry> COORDINATOR = List.of(
            main("/tableau-de-bord", "Tableau de bord", "chart"),
            main("/secteurs", "Secteurs", "map-pin"),
            main("/tournees", "Tournées", "door"),
            main("/stands", "Permanences", "stand"),
            more("/habitants", "Habitants", "people"),
            more("/agenda", "Agenda", "calendar"),
            more("/taches", "À faire", "list"),
            more("/messages", "Messages", "message"),
            more("/interventions", "Interventions", "wrench"),
            more("/veille", "Visites seul·e", "shield"),
            more("/incidents", "Incidents", "alert"),
            more("/fonds", "Fonds d’avance", "euro"),
            more("/stock", "Stock", "package"),
            more("/materiel", "Matériel", "hammer"),
            more("/utilitaire", "Utilitaire", "key"),
            more("/eco-compteur", "Éco-compteur", "plug"),
            more("/orientations/suivi", "Orientations", "handshake"),
            more("/fiches-pratiques", "Fiches pratiques", "lightbulb"),
            more("/carnet-adresses", "Carnet d’adresses", "book"),
            more("/charte", "Charte", "scale"),
            more("/adresses", "Adresses", "home"),
            more("/avis-de-passage", "Avis de passage", "mail"),
            more("/marches", "Marchés", "flag"),
            more("/pilote", "Pilote", "target"),
            more("/apprentissages", "Apprentissages", "learn"),
            more("/comptes", "Comptes", "user"),
            more("/journal", "Journal", "history"));

    private static final List<NavigationEntry> ADVISOR = List.of(
            main("/orientations", "Orientations", "handshake"),
            main("/disponibilites", "Mes disponibilités", "calendar"),
            more("/charte", "Charte", "scale"));

    static List<NavigationEntry> of(Role role, String path) {
        List<NavigationEntry> places = switch (role) {
            case CONCIERGE -> CONCIERGE;
            case COORDINATOR -> COORDINATOR;
            case ADVISOR -> ADVISOR;
        };
        return places.stream().map(place -> place.at(path)).toList();
    }

    private NavigationEntry at(String path) {
        boolean within = path.equals(href) || path.startsWith(href + "/");
        return new NavigationEntry(href, label, icon, primary, within);
    }

    private static NavigationEntry main(String href, String label, String icon) {
        return new NavigationEntry(href, label, icon, true, false);
    }

    private static NavigationEntry more(String href, String label, String icon) {
        return new NavigationEntry(href, label, icon, false, false);
    }
}
