package fr.bricoconcierge.addressfile;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

class TooLargeAddressFileTests {

    private static final int LARGEST = 200_000;

    @Test
    void whatIsLargeIsReadForThoseWhoAreSignedIn() throws ServletException, IOException {
        assertThat(answerTo(LARGEST, true)).isEqualTo("read");
        assertThat(answerTo(LARGEST + 1, true)).isEqualTo("/adresses?trop-lourd");
    }

    @Test
    void aStrangerSignsInBeforeAnythingLargeIsRead() throws ServletException, IOException {
        assertThat(answerTo(1000, false)).as("told to sign in further on").isEqualTo("read");
        assertThat(answerTo(LARGEST, false)).isEqualTo("/connexion");
        MockHttpServletRequest unsaid = posted(false);
        unsaid.addHeader("Transfer-Encoding", "chunked");
        assertThat(answerTo(unsaid)).isEqualTo("/connexion");
    }

    private static String answerTo(int length, boolean signedIn) throws ServletException, IOException {
        MockHttpServletRequest request = posted(signedIn);
        request.setContent(new byte[length]);
        return answerTo(request);
    }

    private static String answerTo(MockHttpServletRequest request) throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        var chain = new MockFilterChain();
        new TooLargeAddressFile(LARGEST).doFilter(request, response, chain);
        return chain.getRequest() == null ? String.valueOf(response.getRedirectedUrl()) : "read";
    }

    private static MockHttpServletRequest posted(boolean signedIn) {
        var request = new MockHttpServletRequest("POST", "/adresses");
        if (signedIn) {
            request.getSession()
                    .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, "somebody");
        }
        return request;
    }
}
