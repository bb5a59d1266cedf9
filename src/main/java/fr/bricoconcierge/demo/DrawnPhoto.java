package fr.bricoconcierge.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.springframework.core.io.InputStreamSource;

/** What the camera would have seen, drawn: nobody's home is in the demonstration. */
enum DrawnPhoto implements InputStreamSource {
    DRIPPING_TAP(pen -> {
        tiles(pen);
        tap(pen);
        for (int y : new int[] {430, 530, 650}) {
            drop(pen, 640, y);
        }
    }),
    MENDED_TAP(pen -> {
        tiles(pen);
        tap(pen);
        pen.setColor(new Color(0x2f6f4f));
        pen.setStroke(new BasicStroke(14, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.drawPolyline(new int[] {820, 860, 940}, new int[] {520, 565, 470}, 3);
    }),
    BLACK_MOULD(pen -> {
        wall(pen, new Color(0xd9d2c3), new Color(0xb9b09d));
        var chance = new Random(7);
        for (int i = 0; i < 420; i++) {
            double far = Math.abs(chance.nextGaussian());
            int size = 6 + chance.nextInt(26);
            pen.setColor(new Color(40, 46, 38, (int) Math.max(30, 190 - 70 * far)));
            pen.fill(new Ellipse2D.Double(250 * far, 170 * Math.abs(chance.nextGaussian()), size, size * 0.8));
        }
    }),
    BROKEN_PANE(pen -> {
        window(pen, new Color(0xaecbdc));
        pen.setColor(new Color(0x33414b));
        pen.fill(new Polygon(new int[] {360, 520, 470, 560, 430, 330}, new int[] {260, 300, 400, 520, 470, 380}, 6));
        pen.setColor(Color.WHITE);
        pen.setStroke(new BasicStroke(4));
        for (int[] end : new int[][] {{250, 180}, {600, 210}, {640, 640}, {300, 700}, {240, 460}, {660, 420}}) {
            pen.drawLine(450, 390, end[0], end[1]);
        }
    }),
    BOARDED_PANE(pen -> {
        window(pen, new Color(0xc9a877));
        pen.setColor(new Color(0x8d6f45));
        pen.setStroke(new BasicStroke(3));
        for (int y = 190; y < 720; y += 42) {
            pen.drawLine(232, y, 658, y + 10);
        }
        pen.setColor(new Color(0xd8d8d0));
        pen.setStroke(new BasicStroke(34));
        pen.drawRect(232, 172, 426, 556);
    }),
    COLD_BEDROOM(pen -> {
        window(pen, new Color(0xb8d2e0));
        pen.setColor(new Color(0x9c5b4a));
        pen.fillRoundRect(760, 610, 380, 130, 30, 30);
        pen.setColor(new Color(0xefe9dd));
        pen.fillRoundRect(780, 580, 130, 60, 24, 24);
    });

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 900;

    private final transient Consumer<Graphics2D> drawing;

    DrawnPhoto(Consumer<Graphics2D> drawing) {
        this.drawing = drawing;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        drawing.accept(pen);
        pen.dispose();
        var file = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", file);
        return new ByteArrayInputStream(file.toByteArray());
    }

    private static void wall(Graphics2D pen, Color light, Color dark) {
        pen.setPaint(new GradientPaint(0, 0, light, WIDTH, HEIGHT, dark));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
    }

    private static void tiles(Graphics2D pen) {
        wall(pen, new Color(0xe6ecec), new Color(0xc3cdcd));
        pen.setColor(new Color(0xaab5b5));
        pen.setStroke(new BasicStroke(3));
        for (int at = 0; at < WIDTH; at += 150) {
            pen.drawLine(at, 0, at, 640);
            pen.drawLine(0, at, WIDTH, at);
        }
        pen.setColor(new Color(0x8f9a9a));
        pen.fillRect(0, 720, WIDTH, 180);
    }

    private static void tap(Graphics2D pen) {
        var neck = new Path2D.Double();
        neck.moveTo(380, 720);
        neck.curveTo(380, 240, 640, 180, 640, 390);
        pen.setStroke(new BasicStroke(64, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setColor(new Color(0x5d686c));
        pen.draw(neck);
        pen.setStroke(new BasicStroke(26, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setColor(new Color(0x98a5a9));
        pen.draw(neck);
        pen.setColor(new Color(0x4b5559));
        pen.fillRoundRect(290, 690, 190, 60, 20, 20);
    }

    private static void drop(Graphics2D pen, int x, int y) {
        pen.setColor(new Color(0x3b86b8));
        pen.fill(new Ellipse2D.Double(x - 14, y, 28, 42));
    }

    private static void window(Graphics2D pen, Color pane) {
        wall(pen, new Color(0xe9dfcc), new Color(0xcdbfa6));
        pen.setColor(new Color(0xf7f4ec));
        pen.fillRect(190, 130, 510, 640);
        pen.setColor(pane);
        pen.fillRect(232, 172, 426, 556);
        pen.setColor(new Color(0x8c8475));
        pen.setStroke(new BasicStroke(8));
        pen.drawRect(190, 130, 510, 640);
    }
}
