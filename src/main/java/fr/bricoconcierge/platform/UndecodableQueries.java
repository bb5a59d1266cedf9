package fr.bricoconcierge.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a query that cannot be decoded, such as {@code ?q=%ZZ}, before anything stumbles over it: a visitor's slip is one
 * line in the log and not the stack trace of a fault.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UndecodableQueries extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(UndecodableQueries.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getQueryString() == null || !"GET".equals(request.getMethod()) || canBeRead(request)) {
            chain.doFilter(request, response);
        } else {
            LOG.info("a query that cannot be decoded was refused");
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static boolean canBeRead(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return true;
        } catch (IllegalStateException undecodable) {
            return false;
        }
    }
}
