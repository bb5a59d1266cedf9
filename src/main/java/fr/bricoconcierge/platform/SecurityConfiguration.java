package fr.bricoconcierge.platform;

import fr.bricoconcierge.account.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The filter chain of all pages but the {@link PublicFormsConfiguration public forms}: who reaches which page, how one signs in, and the headers of every answer. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:%s; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String PERMISSIONS_POLICY = "camera=(%s), geolocation=(), microphone=(), payment=(), usb=()";

    /** The doors of a tour alone: there the code of a notice is scanned. */
    private static final RequestMatcher SCANS =
            PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/tournees/{id:[0-9a-f-]{36}}");

    /** Where the tiles of a base map come from: nowhere unless it is configured. */
    private final String policy;

    SecurityConfiguration(@Value("${brico.map-tiles:}") String mapTiles) {
        policy = CONTENT_SECURITY_POLICY.formatted(origin(mapTiles));
    }

    private static String origin(String mapTiles) {
        return mapTiles.isBlank() ? "" : " " + mapTiles.strip().replaceFirst("^(https?://[^/]+).*$", "$1");
    }

    @Bean
    SecurityFilterChain pages(HttpSecurity http) {
        return http.authorizeHttpRequests(SecurityConfiguration::allowByRole)
                .formLogin(form ->
                        form.loginPage("/connexion").defaultSuccessUrl("/").failureUrl("/connexion?erreur"))
                .logout(logout -> logout.logoutUrl("/deconnexion").logoutSuccessUrl("/connexion?au-revoir"))
                .exceptionHandling(refusal -> refusal.accessDeniedHandler(new NotAllowedIsNotFound()))
                .headers(headers -> protectEveryAnswer(headers, policy))
                .requestCache(Customizer.withDefaults())
                .build();
    }

    private static void allowByRole(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        for (AccessRule rule : AccessRule.ALL) {
            var matched = requests.requestMatchers(rule.path());
            if (rule.isPublic()) {
                matched.permitAll();
            } else {
                matched.hasAnyRole(rule.roles().stream().map(Role::name).toArray(String[]::new));
            }
        }
        requests.anyRequest().denyAll();
    }

    /** The headers of pages that nothing from elsewhere stands on. */
    static void protectEveryAnswer(HeadersConfigurer<HttpSecurity> headers) {
        protectEveryAnswer(headers, CONTENT_SECURITY_POLICY.formatted(""));
    }

    private static void protectEveryAnswer(HeadersConfigurer<HttpSecurity> headers, String policy) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .addHeaderWriter(permissions(SCANS, "self"))
                .addHeaderWriter(permissions(new NegatedRequestMatcher(SCANS), ""))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }

    private static HeaderWriter permissions(RequestMatcher pages, String camera) {
        return new DelegatingRequestMatcherHeaderWriter(
                pages, new PermissionsPolicyHeaderWriter(PERMISSIONS_POLICY.formatted(camera)));
    }
}
