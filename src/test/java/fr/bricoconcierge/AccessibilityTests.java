package fr.bricoconcierge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.testing.AccessMatrix;
import fr.bricoconcierge.testing.BrowserWindow;
import fr.bricoconcierge.testing.Browsers;
import fr.bricoconcierge.testing.DemonstrationTest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** axe, sideways scrolling and console errors on every page that each role can walk to, at four sizes. */
@DemonstrationTest
class AccessibilityTests {

    private static final int[][] SIZES = {{1280, 800}, {1024, 768}, {768, 1024}, {360, 800}};

    /**
     * Examples of one page: a list with rows and one without are not the same page to a reader. The first is judged at
     * every size, a further one on the tablet alone.
     */
    private static final int EXAMPLES = 2;

    private static final String PASSWORD = "pas-a-pas-2026-demo";

    /** Files, parts of pages, and the page of long work, which is there once somebody asked for some. */
    private static final List<String> NOT_PAGES = List.of(
            "/pieces-jointes/",
            ".csv",
            ".pdf",
            "/pdf",
            "/papier",
            "/bon",
            "/etat",
            "/copie",
            "/graphiques/",
            "/carte-retour",
            ".ics",
            "/creneaux",
            "/immeuble/compte",
            "/choix/",
            "/changements",
            "/travaux/");

    /** Pages one comes to by sending a form, or from what somebody else did in the demonstration. */
    private static final Set<String> AFTER_A_DEED = Set.of(
            "/fonds/comptages/{id}",
            "/habitants/{id}/foyer/{other}",
            "/habitants/{id}/reunion/{other}",
            "/interventions/recherche",
            "/orientations/suivi/{id}/confirmation",
            "/orientations/recherche");

    /** A page that so many others do not lead to is not reached by people either. */
    private static final int FURTHER = 250;

    @Autowired
    Browsers browsers;

    @Test
    void everyPageOfTheCoordinatorIsAccessible() {
        walk("coordinator", "coordination@brico.example");
    }

    @Test
    void everyPageOfTheConciergeIsAccessible() {
        walk("concierge", "concierge@brico.example");
    }

    @Test
    void everyPageOfTheAdvisorIsAccessible() {
        walk("advisor", "conseil@brico.example");
    }

    @Test
    void whatAnybodyMayOpenIsAccessible() {
        try (BrowserWindow window = browsers.desktop()) {
            List<String> faults = new ArrayList<>();
            for (String path : List.of(
                    "/connexion",
                    "/connexion?erreur",
                    "/avis/K7MQ-42PX",
                    "/avis/merci",
                    "/permanences",
                    "/confidentialite",
                    "/accessibilite",
                    "/style")) {
                window.open(path);
                faults.addAll(faults(window));
            }
            assertThat(faults).isEmpty();
        }
    }

    private void walk(String role, String email) {
        try (BrowserWindow window = browsers.desktop().signIn(email, PASSWORD)) {
            Walk walk = new Walk(role, window);
            walk.run();
            assertThat(walk.faults).isEmpty();
            assertThat(walk.unreached())
                    .as("pages of the role without a link to them")
                    .isEmpty();
        }
    }

    private static List<String> faults(BrowserWindow window) {
        List<String> faults = new ArrayList<>();
        for (int[] size : SIZES) {
            faults.addAll(window.faultsAt(size[0], size[1]));
        }
        return faults;
    }

    /** Follows every link, each kind of page a few times. */
    private static final class Walk {

        private final BrowserWindow window;
        private final List<String> routes;
        private final Deque<String> ahead = new ArrayDeque<>(List.of("/", "/plus"));
        private final Map<String, Deque<String>> further = new LinkedHashMap<>();
        private final Set<String> seen = new TreeSet<>();
        private final Map<String, Integer> visits = new HashMap<>();
        private final List<String> faults = new ArrayList<>();
        private int lookedFurther;

        Walk(String role, BrowserWindow window) {
            this.window = window;
            this.routes = AccessMatrix.read().rows().stream()
                    .filter(row ->
                            row.method().equals("GET") && row.expected(role).equals("ok"))
                    .filter(row -> !row.expected("anonymous").equals("ok"))
                    .map(AccessMatrix.Row::path)
                    .filter(path -> NOT_PAGES.stream().noneMatch(path::contains))
                    .sorted(Comparator.comparing((String path) ->
                            path.chars().filter(sign -> sign == '{').count()))
                    .toList();
        }

        void run() {
            while (!ahead.isEmpty()) {
                String path = ahead.poll();
                if (seen.add(path)) {
                    visitOrKeepForLater(path);
                }
                lookFurther();
            }
        }

        private void visitOrKeepForLater(String path) {
            if (visits.getOrDefault(routeOf(path), 0) < EXAMPLES) {
                visits.merge(routeOf(path), 1, Integer::sum);
                visit(path);
            } else {
                further.computeIfAbsent(routeOf(path), route -> new ArrayDeque<>())
                        .add(path);
            }
        }

        /** Some page stands behind the fourth row of a list: opens more of them, for their links alone. */
        private void lookFurther() {
            while (ahead.isEmpty()
                    && !further.isEmpty()
                    && lookedFurther < FURTHER
                    && !unreached().isEmpty()) {
                lookedFurther++;
                window.open(pollFurther());
                links().stream()
                        .filter(link -> !visits.containsKey(routeOf(link)))
                        .forEach(ahead::add);
            }
        }

        /** One of each kind in turn, so that a kind with many pages does not keep the others from being looked at. */
        private String pollFurther() {
            Map.Entry<String, Deque<String>> kind =
                    further.entrySet().iterator().next();
            further.remove(kind.getKey());
            String path = kind.getValue().remove();
            if (!kind.getValue().isEmpty()) {
                further.put(kind.getKey(), kind.getValue());
            }
            return path;
        }

        List<String> unreached() {
            return routes.stream()
                    .filter(route -> !visits.containsKey(route) && !AFTER_A_DEED.contains(route))
                    .toList();
        }

        private void visit(String path) {
            int status = window.statusOf(path);
            if (status != 200) {
                faults.add(path + " answers " + status);
                return;
            }
            boolean first = visits.merge(routeOf(window.path()), 1, Math::max) == 1;
            faults.addAll(first ? AccessibilityTests.faults(window) : window.faultsAt(768, 1024));
            links().forEach(ahead::add);
        }

        @SuppressWarnings("unchecked")
        private List<String> links() {
            Object links = window.page()
                    .evaluate(
                            "() => [...document.querySelectorAll('a[href^=\"/\"]')].map(a => a.getAttribute('href'))");
            return ((List<String>) links)
                    .stream()
                            .map(link -> link.replaceFirst("#.*", ""))
                            .filter(link -> NOT_PAGES.stream().noneMatch(link::contains))
                            .toList();
        }

        /** The most literal route of the matrix that the path matches. */
        private String routeOf(String path) {
            String bare = path.replaceFirst("\\?.*", "");
            if (routes.contains(bare)) {
                return bare;
            }
            return routes.stream()
                    .filter(route -> bare.matches(route.replaceAll("\\{[^}]+}", "[^/]+")))
                    .findFirst()
                    .orElse(bare);
        }
    }
}
