package fr.bricoconcierge.platform;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** How sessions are kept in the database. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    /** Two answers to one person at the same moment both leave a message in their session: the later one stands. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer lettingTwoAnswersWriteAtOnce() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
