package fr.bricoconcierge.attachment;

import fr.bricoconcierge.shared.AttachmentId;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands a file out: to be saved, never to be run or shown within the application. */
@Controller
class AttachmentController {

    private final JdbcClient database;

    AttachmentController(JdbcClient database) {
        this.database = database;
    }

    @GetMapping("/pieces-jointes/{id}")
    ResponseEntity<byte[]> download(@PathVariable AttachmentId id) {
        Stored stored = database.sql("select media_type, content from attachment where id = ?")
                .param(id.value())
                .query(Stored.class)
                .optional()
                .orElseThrow(() -> new AttachmentNotFound(id));
        String name = "piece-jointe-" + id.toString().substring(0, 8) + "."
                + MediaType.named(stored.mediaType()).extension();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, stored.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(stored.content());
    }

    /** A file as it is kept. */
    private record Stored(String mediaType, byte[] content) {}
}
