package fr.bricoconcierge.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import fr.bricoconcierge.shared.Refused;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;

/** Photos are made anew in bounded memory, whatever their file claims. */
class PhotoCleaningTests {

    private static final long MEGABYTE = 1 << 20;

    private final PhotoCleaning cleaning = new PhotoCleaning();

    @Test
    void aFloodOfPixelsIsRefusedBeforeItTakesMemory() {
        byte[] flood = Pictures.pngOf(20_000, 20_000, 8, 6, Pictures.deflatedZeros(1 << 20));

        long taken = memoryOf(() -> assertThatThrownBy(() -> clean(flood))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("Cette image est trop grande."));

        assertThat(taken).isLessThan(4 * MEGABYTE); // decoded, it would be 1.6 GB
    }

    @Test
    void theLargestPhotoThatIsTakenNeedsLittleMemory() {
        byte[] large = Pictures.pngOf(6600, 6000, 8, 2, Pictures.deflatedZeros(6000 * (6600 * 3 + 1)));

        long taken = memoryOf(() -> assertThat(clean(large).width()).isEqualTo(1600));

        assertThat(taken).isLessThan(100 * MEGABYTE); // decoded, it would be 120 MB, and as much again upright
    }

    @Test
    void ofAFileThatGoesOnAndOnNoMoreIsReadThanAPhotoMayWeigh() {
        var endless = new Endless();

        long taken = memoryOf(() -> assertThatThrownBy(() -> cleaning.clean("photos", () -> endless))
                .hasMessage("Cette photo dépasse 10 Mo. Reprenez-la en plus petit."));

        assertThat(endless.read).isLessThan(11 * MEGABYTE);
        assertThat(taken).isLessThan(40 * MEGABYTE);
    }

    @Test
    void allEightWaysToHoldACameraEndUpright() {
        byte[] photo = Pictures.jpeg(80, 40);
        for (int held : List.of(1, 3)) {
            assertThat(clean(Pictures.withExif(photo, held, "")).width())
                    .as("held " + held)
                    .isEqualTo(80);
        }
        for (int held : List.of(5, 6, 7, 8)) {
            assertThat(clean(Pictures.withExif(photo, held, "")).width())
                    .as("held " + held)
                    .isEqualTo(40);
        }
        assertThat(isRedAt(clean(Pictures.withExif(photo, 1, "")), 10, 20)).isTrue();
        assertThat(isRedAt(clean(Pictures.withExif(photo, 3, "")), 10, 20)).isFalse();
        assertThat(isRedAt(clean(Pictures.withExif(photo, 6, "")), 20, 10)).isTrue();
        assertThat(isRedAt(clean(Pictures.withExif(photo, 8, "")), 20, 10)).isFalse();
    }

    @Test
    void aSmallPhotoIsNotBlownUpAndAThinOneKeepsItsShape() {
        CleanPhoto small = clean(Pictures.png(30, 20));
        assertThat(small.width()).isEqualTo(30);
        CleanPhoto thin = clean(Pictures.jpeg(3200, 2));
        assertThat(thin.width()).isEqualTo(1600);
        assertThat(thin.height()).isEqualTo(1);
        assertThat(Pictures.read(thin.thumbnail()).getWidth()).isEqualTo(320);
    }

    @Test
    void whatIsTransparentIsShownOnWhite() {
        byte[] clear = Pictures.pngOf(20, 20, 8, 6, Pictures.deflatedZeros(20 * 81));

        int colour = Pictures.read(clean(clear).image()).getRGB(10, 10);

        assertThat(colour & 0xffffff).isGreaterThan(0xf0f0f0);
    }

    private CleanPhoto clean(byte[] content) {
        InputStreamSource file = new ByteArrayResource(content);
        return cleaning.clean("photos", file);
    }

    private static boolean isRedAt(CleanPhoto photo, int x, int y) {
        BufferedImage image = Pictures.read(photo.image());
        int colour = image.getRGB(x, y);
        return (colour >> 16 & 0xff) > 150 && (colour & 0xff) < 100;
    }

    /** What the deed allocates, counted by the virtual machine: neither time nor other threads change it. */
    private static long memoryOf(Runnable deed) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        deed.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    /** Nothing but 0xff, without an end. */
    private static final class Endless extends InputStream {

        private long read;

        @Override
        public int read() {
            read++;
            return 0xff;
        }
    }
}
