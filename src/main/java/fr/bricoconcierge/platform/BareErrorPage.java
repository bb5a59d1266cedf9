package fr.bricoconcierge.platform;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** What Tomcat answers on its own: one French page that says nothing of the server. */
class BareErrorPage extends ErrorReportValve {

    private static final int FIRST_ERROR = 400;

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="fr">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Demande illisible</title></head>
            <body><main>
            <h1>Cette demande n’a pas pu être lue</h1>
            <p>Elle est trop longue ou mal écrite. <a href="/">Revenez à l’accueil</a> et recommencez.</p>
            </main></body>
            </html>
            """;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        boolean mine = response.getStatus() >= FIRST_ERROR && response.getContentWritten() == 0;
        if (!mine || !response.setErrorReported()) {
            return;
        }
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Security-Policy", "default-src 'none'; base-uri 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        try {
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(PAGE);
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException e) {
            container.getLogger().debug("the caller has gone", e);
        }
    }
}
