package fr.bricoconcierge.attachment;

import fr.bricoconcierge.shared.Refused;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/**
 * Makes photos anew, two at a time at most: however many arrive together, the memory they take stays the same. It holds no
 * connection to the database meanwhile.
 */
@Component
public class PhotoCleaning {

    private static final int AT_ONCE = 2;
    private static final int LONGEST_WAIT_SECONDS = 30;

    private static final int LONGEST_SIDE = 1600;
    private static final int LONGEST_SIDE_IN_LISTS = 320;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /**
     * Takes a JPEG or PNG image, told by its content.
     *
     * @param field of the form, beside which a refusal is shown
     * @throws Refused when it is empty, too heavy, of another kind, a trap or broken
     */
    public CleanPhoto clean(String field, InputStreamSource photo) {
        enter(field);
        try (InputStream file = photo.getInputStream()) {
            return drawn(field, file.readNBytes(Attachments.LARGEST + 1)); // one byte too many says enough
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            places.release();
        }
    }

    private static CleanPhoto drawn(String field, byte[] content) {
        MediaType type = PhotoKind.require(field, content);
        BufferedImage upright = CleanImage.upright(field, type, content, LONGEST_SIDE);
        BufferedImage small = CleanImage.shrunk(upright, LONGEST_SIDE_IN_LISTS);
        return new CleanPhoto(
                CleanImage.jpeg(upright), CleanImage.jpeg(small), upright.getWidth(), upright.getHeight());
    }

    private void enter(String field) {
        try {
            if (places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Refused(field, "Beaucoup de photos arrivent en même temps. Réessayez dans un instant.");
    }
}
