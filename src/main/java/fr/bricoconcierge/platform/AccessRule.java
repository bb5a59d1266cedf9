package fr.bricoconcierge.platform;

import static fr.bricoconcierge.account.Role.ADVISOR;
import static fr.bricoconcierge.account.Role.CONCIERGE;
import static fr.bricoconcierge.account.Role.COORDINATOR;

import fr.bricoconcierge.account.Role;
import java.util.List;
import java.util.Set;

/**
 * Who may reach which pages (Q1): the first rule that matches decides, and what no rule names is refused to all. Which
 * records one may see on them is the query's business.
 */
record AccessRule(String path, Set<Role> roles) {

    private static final Set<Role> PUBLIC = Set.of();

    static final List<AccessRule> ALL = List.of(
            // everybody, without an account
            rule("/connexion", PUBLIC),
            rule("/invitation/*", PUBLIC),
            rule("/avis", PUBLIC),
            rule("/avis/*", PUBLIC),
            rule("/rdv/**", PUBLIC),
            rule("/reponse/**", PUBLIC),
            rule("/retour/*", PUBLIC),
            rule("/agenda/*.ics", PUBLIC),
            rule("/confidentialite", PUBLIC),
            rule("/accessibilite", PUBLIC),
            rule("/permanences/**", PUBLIC),
            rule("/permanences.ics", PUBLIC),
            rule("/error", PUBLIC),
            rule("/style", PUBLIC), // answers in development alone
            rule("/css/**", PUBLIC),
            rule("/couleur/*", PUBLIC),
            rule("/js/**", PUBLIC),
            rule("/img/**", PUBLIC),
            rule("/fonts/**", PUBLIC),
            rule("/webjars/**", PUBLIC),
            rule("/favicon.ico", PUBLIC),
            // whoever is signed in
            rule("/", COORDINATOR, CONCIERGE, ADVISOR),
            rule("/plus", COORDINATOR, CONCIERGE, ADVISOR),
            rule("/abonnement/**", COORDINATOR, CONCIERGE, ADVISOR),
            rule("/orientations/nouvelle", COORDINATOR, CONCIERGE),
            rule("/orientations/suivi/partenaires/**", COORDINATOR),
            rule("/orientations/suivi/*/lien", COORDINATOR),
            rule("/orientations/suivi/mois/**", COORDINATOR),
            rule("/orientations/delais/**", COORDINATOR),
            rule("/orientations/suivi/**", COORDINATOR, CONCIERGE),
            rule("/orientations/**", ADVISOR),
            rule("/disponibilites/**", ADVISOR),
            // the field
            rule("/ma-journee/**", CONCIERGE),
            rule("/ma-semaine/**", CONCIERGE),
            rule("/tournees/pretextes/**", COORDINATOR),
            rule("/tournees/*/depart", CONCIERGE),
            rule("/tournees/**", COORDINATOR, CONCIERGE),
            rule("/avis-de-passage/lots/**", COORDINATOR),
            rule("/avis-de-passage/**", COORDINATOR, CONCIERGE),
            rule("/stands/**", COORDINATOR, CONCIERGE),
            rule("/montrer/**", COORDINATOR, CONCIERGE),
            rule("/habitants/export", COORDINATOR),
            rule("/habitants/import/**", COORDINATOR),
            rule("/charte", COORDINATOR, CONCIERGE, ADVISOR),
            rule("/charte/pdf", COORDINATOR, CONCIERGE, ADVISOR),
            rule("/charte/**", COORDINATOR),
            rule("/habitants/**", COORDINATOR, CONCIERGE),
            rule("/demandes/**", COORDINATOR, CONCIERGE),
            rule("/agenda/motifs/**", COORDINATOR),
            rule("/agenda/**", COORDINATOR, CONCIERGE),
            rule("/rendez-vous/**", COORDINATOR, CONCIERGE),
            rule("/taches/*/responsable", COORDINATOR),
            rule("/taches/**", COORDINATOR, CONCIERGE),
            rule("/messages/**", COORDINATOR, CONCIERGE),
            rule("/interventions/export", COORDINATOR),
            rule("/interventions/**", COORDINATOR, CONCIERGE),
            rule("/visites-de-suivi/**", COORDINATOR, CONCIERGE),
            rule("/incidents/*/suivi", COORDINATOR),
            rule("/incidents/**", COORDINATOR, CONCIERGE),
            rule("/veille/reglages", COORDINATOR),
            rule("/veille/*/prise-en-charge", COORDINATOR),
            rule("/veille/**", COORDINATOR, CONCIERGE),
            rule("/stock/articles/**", COORDINATOR),
            rule("/stock/livraisons", COORDINATOR),
            rule("/stock/departs/**", COORDINATOR),
            rule("/stock/prises", CONCIERGE),
            rule("/stock/retours", CONCIERGE),
            rule("/stock/casses", CONCIERGE),
            rule("/stock/**", COORDINATOR, CONCIERGE),
            rule("/materiel/nouveau", COORDINATOR),
            rule("/materiel/inventaire.pdf", COORDINATOR),
            rule("/materiel/*/modification", COORDINATOR),
            rule("/materiel/*/pret", COORDINATOR),
            rule("/materiel/*/retrait", COORDINATOR),
            rule("/materiel/*/remise", COORDINATOR),
            rule("/materiel/*/prise", CONCIERGE),
            rule("/materiel/**", COORDINATOR, CONCIERGE),
            rule("/utilitaire/vehicules/**", COORDINATOR),
            rule("/utilitaire/**", COORDINATOR, CONCIERGE),
            rule("/eco-compteur", COORDINATOR, CONCIERGE),
            rule("/limites/**", COORDINATOR),
            rule("/fiches-pratiques/nouvelle", COORDINATOR),
            rule("/fiches-pratiques/*/modification", COORDINATOR),
            rule("/fiches-pratiques/*/retrait", COORDINATOR),
            rule("/fiches-pratiques/*/remise", COORDINATOR),
            rule("/fiches-pratiques/**", COORDINATOR, CONCIERGE),
            rule("/carnet-adresses/*/note", COORDINATOR, CONCIERGE),
            rule("/carnet-adresses/*/**", COORDINATOR),
            rule("/carnet-adresses/**", COORDINATOR, CONCIERGE),
            rule("/pieces-jointes/**", COORDINATOR, CONCIERGE, ADVISOR),
            rule("/travaux/**", COORDINATOR, CONCIERGE),
            rule("/portes/**", COORDINATOR, CONCIERGE),
            rule("/fonds/demandes/*/reponse", COORDINATOR),
            rule("/fonds/dotations/**", COORDINATOR),
            rule("/fonds/retours/**", COORDINATOR),
            rule("/fonds/registre/**", COORDINATOR),
            rule("/fonds/regie/**", COORDINATOR),
            rule("/fonds/caisses/**", COORDINATOR),
            rule("/fonds/natures/**", COORDINATOR),
            rule("/fonds/releve/**", COORDINATOR),
            rule("/fonds/comptages/*/reponse", COORDINATOR),
            rule("/fonds/avances/*/bon", COORDINATOR, CONCIERGE),
            rule("/fonds/avances/**", COORDINATOR),
            rule("/fonds/**", COORDINATOR, CONCIERGE),
            // steering
            rule("/tableau-de-bord/**", COORDINATOR),
            rule("/secteurs/nouveau", COORDINATOR),
            rule("/secteurs/*/modification", COORDINATOR),
            rule("/secteurs/*/rues", COORDINATOR),
            rule("/secteurs/*/rues/*/retrait", COORDINATOR),
            rule("/secteurs/**", COORDINATOR, CONCIERGE),
            rule("/adresses/suggestions", COORDINATOR, CONCIERGE, ADVISOR),
            rule("/adresses/**", COORDINATOR),
            rule("/marches/**", COORDINATOR),
            rule("/pilote/**", COORDINATOR),
            rule("/apprentissages/**", COORDINATOR),
            rule("/journal", COORDINATOR),
            rule("/comptes/**", COORDINATOR));

    boolean isPublic() {
        return roles.isEmpty();
    }

    private static AccessRule rule(String path, Role... roles) {
        return new AccessRule(path, Set.of(roles));
    }

    private static AccessRule rule(String path, Set<Role> roles) {
        return new AccessRule(path, roles);
    }
}
