package fr.bricoconcierge.testing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;

/** What the camera of the browser under test sees: one picture, until another one is held to it. */
public final class Camera {

    /** Chromium plays it over and over, from when a page opens the camera. */
    static final Path FILM = Path.of("target", "camera.y4m");

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int SIDE = 300;

    private Camera() {}

    /** Holds a picture to it, as a {@code data:} address of a PNG, a little askew as one holds paper. */
    public static void show(String dataUri) {
        byte[] png = Base64.getDecoder().decode(dataUri.substring(dataUri.indexOf(',') + 1));
        try {
            write(picture(ImageIO.read(new ByteArrayInputStream(png))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage picture(BufferedImage paper) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.GRAY);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.rotate(0.15, WIDTH / 2.0, HEIGHT / 2.0);
        pen.drawImage(paper, (WIDTH - SIDE) / 2, (HEIGHT - SIDE) / 2, SIDE, SIDE, null);
        pen.dispose();
        return picture;
    }

    /** YUV4MPEG2: a line of text, then for each frame its greys and a quarter as many of both colours. */
    private static void write(BufferedImage picture) throws IOException {
        byte[] colours = new byte[WIDTH * HEIGHT / 2];
        Arrays.fill(colours, (byte) 128);
        int[] greys = picture.getRaster().getPixels(0, 0, WIDTH, HEIGHT, (int[]) null);
        var frame = new ByteArrayOutputStream();
        frame.writeBytes("FRAME\n".getBytes(StandardCharsets.US_ASCII));
        for (int grey : greys) {
            frame.write(grey);
        }
        frame.writeBytes(colours);
        var film = new ByteArrayOutputStream();
        film.writeBytes("YUV4MPEG2 W%d H%d F10:1 Ip A1:1 C420jpeg\n"
                .formatted(WIDTH, HEIGHT)
                .getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < 10; i++) {
            film.writeBytes(frame.toByteArray());
        }
        Files.write(FILM, film.toByteArray());
    }
}
