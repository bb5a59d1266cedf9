package fr.bricoconcierge.callback;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.bricoconcierge.notice.NoticeCode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever sends the public form, from an address of their own so that none is held back for another. */
final class PublicSender {

    private static final AtomicInteger NEXT_ADDRESS = new AtomicInteger();

    private final MockMvc web;
    private final JdbcClient database;

    PublicSender(MockMvc web, JdbcClient database) {
        this.web = web;
        this.database = database;
    }

    MockHttpServletResponse send(String path, String address, String name, String phone, String consent)
            throws Exception {
        return web.perform(post(URI.create(path))
                        .with(csrf())
                        .with(request -> {
                            request.setRemoteAddr(address);
                            return request;
                        })
                        .param("firstName", name)
                        .param("phone", phone)
                        .param("moment", "MORNING")
                        .param("message", "La fenêtre de la cuisine")
                        .param("consent", consent))
                .andReturn()
                .getResponse();
    }

    static String anAddress() {
        int next = NEXT_ADDRESS.incrementAndGet();
        return "10.20.%d.%d".formatted(next / 250, next % 250);
    }

    /** What was answered, but for the token that differs each time. */
    static String masked(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8).replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }

    int requests() {
        return database.sql("select count(*) from call_back_request")
                .query(Integer.class)
                .single();
    }

    int requests(NoticeCode code) {
        return database.sql("select count(*) from call_back_request r join passage_notice n on n.id = r.notice_id"
                        + " where n.code = ?")
                .param(code.text())
                .query(Integer.class)
                .single();
    }
}
