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

/**
 * Forms that anybody may send: they know nobody, not even whoever is signed in, and make no session, so that a visit costs
 * the database nothing. Their token lies in a cookie of its own.
 */
@Configuration(proxyBeanMethods = false)
class PublicFormsConfiguration {

    private static final String PATH = "/avis";

    @Bean
    @Order(1)
    SecurityFilterChain publicForms(HttpSecurity http) {
        return http.securityMatcher(PATH, PATH + "/*")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens()))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(refusal -> refusal.accessDeniedHandler(new NotAllowedIsNotFound()))
                .headers(SecurityConfiguration::protectEveryAnswer)
                .anonymous(Customizer.withDefaults())
                .build();
    }

    private static CookieCsrfTokenRepository tokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("formulaire");
        tokens.setCookiePath(PATH);
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict"));
        return tokens;
    }
}
