package fr.bricoconcierge.platform;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * Forms that anybody may send: they know nobody, not even whoever is signed in, and make no session, so that a visit costs
 * the database nothing. Their token lies in a cookie of its own.
 */
@Configuration(proxyBeanMethods = false)
class PublicFormsConfiguration {

    /** Codes and links lead to what is somebody's: no search engine keeps them. */
    private static final HeaderWriter UNLISTED = new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow");

    @Bean
    @Order(1)
    SecurityFilterChain callBackForms(HttpSecurity http) {
        return publicForms(http, "/avis", "formulaire");
    }

    @Bean
    @Order(2)
    SecurityFilterChain appointmentForms(HttpSecurity http) {
        return publicForms(http, "/rdv", "rendez-vous");
    }

    @Bean
    @Order(3)
    SecurityFilterChain partnerForms(HttpSecurity http) {
        return publicForms(http, "/reponse", "reponse");
    }

    @Bean
    @Order(4)
    SecurityFilterChain visitReplyForms(HttpSecurity http) {
        return publicForms(http, "/retour", "retour");
    }

    /** Each with a cookie of its own: one is never sent where it says nothing. */
    private static SecurityFilterChain publicForms(HttpSecurity http, String path, String cookie) {
        return http.securityMatcher(path, path + "/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens(path, cookie)))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(refusal -> refusal.accessDeniedHandler(new NotAllowedIsNotFound()))
                .headers(SecurityConfiguration::protectEveryAnswer)
                .headers(headers -> headers.addHeaderWriter(UNLISTED))
                .anonymous(Customizer.withDefaults())
                .build();
    }

    private static CookieCsrfTokenRepository tokens(String path, String cookie) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(cookie);
        tokens.setCookiePath(path);
        tokens.setCookieCustomizer(made -> made.sameSite("Strict"));
        return tokens;
    }
}
