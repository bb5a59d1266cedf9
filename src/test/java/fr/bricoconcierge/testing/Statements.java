package fr.bricoconcierge.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Hears every SQL statement, so that a test can say how many a page may cost. */
@TestConfiguration(proxyBeanMethods = false)
public class Statements {

    private static final ThreadLocal<List<String>> HEARD = new ThreadLocal<>();

    /** Sessions, settings, and who is alone in a home; settings are remembered for seconds, so that one page in many reads them again. */
    private static final Pattern OF_EVERY_PAGE = Pattern.compile(
            "spring_session|from setting_change|from option_switch|update lone_visit set last_seen_at|from lone_visit_alert",
            Pattern.CASE_INSENSITIVE);

    /** The statements of one page, but for those of its session and of the settings, which are remembered. */
    public List<String> of(Runnable visit) {
        HEARD.set(new ArrayList<>());
        try {
            visit.run();
            return HEARD.get().stream()
                    .filter(sql -> !OF_EVERY_PAGE.matcher(sql).find())
                    .toList();
        } finally {
            HEARD.remove();
        }
    }

    @Bean
    static BeanPostProcessor listenToTheDatabase() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source
                        ? ProxyDataSourceBuilder.create(source)
                                .listener(new Ear())
                                .build()
                        : bean;
            }
        };
    }

    private static final class Ear implements QueryExecutionListener {
        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            // only what was really sent counts
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            List<String> heard = HEARD.get();
            if (heard != null) {
                queries.forEach(query -> heard.add(query.getQuery()));
            }
        }
    }
}
