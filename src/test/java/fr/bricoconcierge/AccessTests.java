package fr.bricoconcierge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.testing.AccessMatrix;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route and every role against the files under {@code src/test/resources/access}, one a module. */
@PageTest
class AccessTests {

    private static final String ANY_ID = "00000000-0000-7000-8000-000000000000";

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    WebInvocationPrivilegeEvaluator privileges;

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    private final AccessMatrix matrix = AccessMatrix.read();

    @Test
    void everyRouteStandsInTheMatrixAndEveryRowHasItsRoute() {
        assertThat(matrix.routes()).containsExactlyElementsOf(registeredRoutes());
    }

    @Test
    void everybodyReachesWhatTheMatrixSaysAndNothingElse() {
        List<String> wrong = new ArrayList<>();
        for (AccessMatrix.Row row : matrix.rows()) {
            String path = row.examplePath(ANY_ID);
            check(row, path, "anonymous", null, wrong);
            check(row, path, "coordinator", people.coordinator(), wrong);
            check(row, path, "concierge", people.concierge(), wrong);
            check(row, path, "advisor", people.advisor(), wrong);
        }
        assertThat(wrong).isEmpty();
    }

    private void check(AccessMatrix.Row row, String path, String role, CurrentAccount account, List<String> wrong) {
        String expected = row.expected(role);
        boolean allowed = privileges.isAllowed(null, path, row.method(), authentication(account));
        boolean right = allowed == expected.equals("ok")
                && (allowed || answer(row, path, account).equals(expected));
        if (!right) {
            wrong.add("%s %s for %s: expected %s".formatted(row.method(), row.path(), role, expected));
        }
    }

    /** What really comes back, through the whole filter chain. */
    private String answer(AccessMatrix.Row row, String path, CurrentAccount account) {
        Visitor visitor = account == null ? visitors.anonymous() : visitors.as(account);
        Screen screen = row.method().equals("GET") ? visitor.answerTo(path) : visitor.answerToPost(path);
        boolean toSignIn = "/connexion".equals(screen.redirect());
        return toSignIn ? "login" : String.valueOf(screen.status());
    }

    private Set<String> registeredRoutes() {
        Set<String> routes = new TreeSet<>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getName().startsWith("fr.bricoconcierge")) {
                mapping.getPatternValues()
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> routes.add(method + " " + path)));
            }
        });
        return routes;
    }

    private static Authentication authentication(CurrentAccount account) {
        if (account == null) {
            return new AnonymousAuthenticationToken(
                    "tests", "anonymous", List.of(new SimpleGrantedAuthority("ROLE_ANONYMOUS")));
        }
        var authority = new SimpleGrantedAuthority("ROLE_" + account.role());
        return UsernamePasswordAuthenticationToken.authenticated(account, null, List.of(authority));
    }
}
