package fr.bricoconcierge.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import fr.bricoconcierge.account.CurrentAccount;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Somebody with a browser: keeps cookies, follows redirects, sends forms as they stand on the page. */
public final class Visitor {

    private static final int MOST_REDIRECTS = 5;

    private final MockMvc web;
    private final CurrentAccount account;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();

    Visitor(MockMvc web, CurrentAccount account) {
        this.web = web;
        this.account = account;
    }

    /** Opens a page, following redirects. */
    public Screen open(String path) {
        return follow(perform(get(URI.create(path)), path));
    }

    /** What the server answers at once, redirects included. */
    public Screen answerTo(String path) {
        return perform(get(URI.create(path)), path);
    }

    /** What the server answers at once to an empty form. */
    public Screen answerToPost(String path) {
        return perform(MockMvcRequestBuilders.post(URI.create(path)), path);
    }

    /** Posts pairs of name and value, and follows the redirect. */
    public Screen post(String path, String... pairs) {
        return follow(postWithoutFollowing(path, pairs));
    }

    public Screen postWithoutFollowing(String path, String... pairs) {
        var request = MockMvcRequestBuilders.post(URI.create(path));
        for (int i = 0; i < pairs.length; i += 2) {
            request.param(pairs[i], pairs[i + 1]);
        }
        return perform(request, path);
    }

    /** As a script on the page does: answers a part of the page. */
    public Screen postInPlace(String path, String... pairs) {
        var request = MockMvcRequestBuilders.post(URI.create(path)).header("HX-Request", "true");
        for (int i = 0; i < pairs.length; i += 2) {
            request.param(pairs[i], pairs[i + 1]);
        }
        return perform(request, path);
    }

    /** As a script of ours does: sends JSON and reads what comes back at once. */
    public Screen postJson(String path, String json) {
        return perform(
                MockMvcRequestBuilders.post(URI.create(path))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json),
                path);
    }

    Screen send(String path, Map<String, List<String>> values, List<MockMultipartFile> files) {
        AbstractMockHttpServletRequestBuilder<?> request;
        if (files.isEmpty()) {
            request = MockMvcRequestBuilders.post(URI.create(path));
        } else {
            var upload = multipart(URI.create(path));
            files.forEach(upload::file);
            request = upload;
        }
        values.forEach((name, all) -> request.param(name, all.toArray(String[]::new)));
        return follow(perform(request, path));
    }

    private Screen follow(Screen first) {
        Screen screen = first;
        for (int i = 0; i < MOST_REDIRECTS && screen.redirect() != null; i++) {
            String path = screen.redirect();
            screen = perform(get(URI.create(path)), path);
        }
        return screen;
    }

    private Screen perform(AbstractMockHttpServletRequestBuilder<?> request, String path) {
        if (account != null) {
            var authority = new SimpleGrantedAuthority("ROLE_" + account.role());
            request.with(authentication(
                    UsernamePasswordAuthenticationToken.authenticated(account, null, List.of(authority))));
        }
        if (!cookies.isEmpty()) {
            request.cookie(cookies.values().toArray(Cookie[]::new));
        }
        try {
            MockHttpServletResponse response =
                    web.perform(request.with(csrf())).andReturn().getResponse();
            for (Cookie cookie : response.getCookies()) {
                cookies.put(cookie.getName(), cookie);
            }
            return new Screen(this, path, response);
        } catch (Exception e) {
            throw new AssertionError("the page at " + path + " failed", e);
        }
    }
}
