package fr.bricoconcierge.addressfile;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends whoever brings too large a file back to the form, which says so beside the field. Such a request is never read:
 * its token and its answers are lost with it, and nothing is done. A stranger cannot fill the disk either: the file would
 * be read for its token before anybody asks who sends it.
 */
class TooLargeAddressFile extends OncePerRequestFilter {

    private static final long STRANGERS = 64 * 1024;

    private final long largest;

    TooLargeAddressFile(long largest) {
        this.largest = largest;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long length = request.getContentLengthLong();
        boolean unsaid = length < 0 && request.getHeader("Transfer-Encoding") != null;
        if ((unsaid || length > STRANGERS) && !isSignedIn(request)) {
            response.sendRedirect(request.getContextPath() + "/connexion");
        } else if (length > largest) {
            response.sendRedirect(request.getContextPath() + AddressUpload.PATH + "?" + AddressUpload.TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isSignedIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
    }
}
