package fr.bricoconcierge.attachment;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.AttachmentId;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Hands a file out to those who may see what it belongs to ({@link AttachmentAccess}): to be saved, never to be run or shown
 * within the application.
 */
@Controller
class AttachmentController {

    private final JdbcClient database;
    private final String allowed;

    AttachmentController(JdbcClient database, List<AttachmentAccess> accesses) {
        this.database = database;
        this.allowed = accesses.stream()
                .map(access -> " or (file.owner_kind = '%s' and (%s))".formatted(access.kind(), access.condition()))
                .collect(Collectors.joining());
    }

    @GetMapping("/pieces-jointes/{id}")
    ResponseEntity<byte[]> download(@PathVariable AttachmentId id, @AuthenticationPrincipal CurrentAccount account) {
        Stored stored = database.sql("select file.media_type, file.content from attachment file"
                        + " where file.id = :id and (false" + allowed + ")")
                .param("id", id.value())
                .param("account", account.id().value())
                .param("role", account.role().name())
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
