package fr.bricoconcierge.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import fr.bricoconcierge.attachment.Pictures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that somebody could send as a photo, made here so that one can read what is wrong with each. */
final class HostileFiles {

    static final String SECRET = "CANARI-50.6312N-3.0586E";
    static final String SCRIPT = "<script>alert('" + SECRET + "')</script>";

    private static final byte[] JPEG = Pictures.jpeg(120, 80);
    private static final byte[] PNG = Pictures.png(120, 80);
    private static final int MEGABYTE = 1 << 20;

    private HostileFiles() {}

    /** Files that are no photo that we take, by the name they are sent under. */
    static Map<String, byte[]> otherKinds() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("vide.jpg", new byte[0]);
        files.put("un-octet.jpg", new byte[] {(byte) 0xff});
        files.put("page.jpg", bytes("<!DOCTYPE html><html>" + SCRIPT));
        files.put(
                "dessin.svg", bytes("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'>" + SCRIPT + "</svg>"));
        files.put(
                "dessin.jpg",
                bytes("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'>" + SCRIPT + "</svg>"));
        files.put("entite.jpg", bytes("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>"));
        files.put("anime.gif", Pictures.of("gif", 12, 8));
        files.put("script.gif", bytes("GIF89a/*" + SCRIPT + "*/=1;alert(1)"));
        files.put("gifar.gif", joined(Pictures.of("gif", 12, 8), zip("Main.class", new byte[] {1, 2, 3})));
        files.put("papier.pdf", bytes("%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj"));
        files.put("papier.jpg", bytes("%PDF-1.4\n%âãÏÓ\n"));
        files.put("photo.webp", bytes("RIFF\u0024\0\0\0WEBPVP8 "));
        files.put("IMG_0001.HEIC", bytes("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"));
        files.put("photo.avif", bytes("\0\0\0\u0018ftypavif\0\0\0\0mif1avif"));
        files.put("film.mp4", bytes("\0\0\0\u0018ftypisom\0\0\u0002\0isomiso2"));
        files.put("image.bmp", Pictures.of("bmp", 12, 8));
        files.put("image.tiff", Pictures.of("tiff", 12, 8));
        files.put("icone.ico", new byte[] {0, 0, 1, 0, 1, 0, 16, 16});
        files.put("calques.psd", bytes("8BPS\0\u0001"));
        files.put("archive.jpg", zip("page.html", bytes(SCRIPT)));
        files.put("bombe.zip", zip("zeros", new byte[20 * MEGABYTE]));
        files.put("programme.exe", bytes("MZ\u0090\0"));
        files.put("programme.jpg", bytes("\u007fELF\u0002\u0001"));
        files.put("page.php.jpg", bytes("<?php system($_GET['c']); ?>"));
        files.put("commande.jpg", bytes("#!/bin/sh\nrm -rf /\n"));
        files.put("texte.jpg", bytes("Ceci n’est pas une photo."));
        files.put("adresse.jpg", bytes("data:image/jpeg;base64,/9j/4AAQ"));
        files.put("hasard.jpg", random(4096));
        return files;
    }

    /** Files that begin as a photo does, and are broken, unfinished or made to take all the memory there is. */
    static Map<String, byte[]> brokenPhotos() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("coupee.jpg", Arrays.copyOf(JPEG, JPEG.length / 2));
        files.put("sans-fin.jpg", Arrays.copyOf(JPEG, JPEG.length - 2));
        files.put("debut.jpg", Arrays.copyOf(JPEG, 20));
        files.put("sans-image.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xd9});
        files.put("hasard-apres.jpg", joined(Arrays.copyOf(JPEG, 3), random(2000)));
        files.put("longueur.jpg", joined(Arrays.copyOf(JPEG, 3), new byte[] {(byte) 0xe0, (byte) 0xff, (byte) 0xff}));
        files.put("page-apres.jpg", joined(Arrays.copyOf(JPEG, 3), bytes(SCRIPT)));
        files.put("sans-perte.jpg", frame(0xc3));
        files.put("geante.jpg", sized(65_000, 65_000));
        files.put("longue.jpg", sized(1, 65_000));
        files.put("plate.jpg", sized(0, 120));
        files.put("trente-mega.jpg", joined(JPEG, new byte[30 * MEGABYTE]));
        files.put("dix-mega-et-un.png", joined(PNG, new byte[10 * MEGABYTE]));
        files.put("coupee.png", Arrays.copyOf(PNG, PNG.length / 2));
        files.put("signature.png", Arrays.copyOf(PNG, 8));
        files.put("sans-fin.png", Arrays.copyOf(PNG, PNG.length - 12));
        files.put("geante.png", Pictures.pngOf(100_000, 100_000, 8, 2, new byte[0]));
        files.put("inondation.png", Pictures.pngOf(7000, 7000, 1, 0, Pictures.deflatedZeros(7000 * 876)));
        files.put("ruban.png", Pictures.pngOf(30_000_000, 1, 16, 6, new byte[0]));
        files.put("negative.png", Pictures.pngOf(Integer.MIN_VALUE, 10, 8, 2, new byte[0]));
        files.put("nulle.png", Pictures.pngOf(0, 0, 8, 2, new byte[0]));
        files.put("couleur.png", Pictures.pngOf(10, 10, 8, 7, Pictures.deflatedZeros(400)));
        files.put("sans-palette.png", Pictures.pngOf(10, 10, 8, 3, Pictures.deflatedZeros(110)));
        files.put("pas-compresse.png", Pictures.pngOf(10, 10, 8, 2, random(400)));
        files.put("vide-dedans.png", Pictures.pngOf(10, 10, 8, 2, new byte[0]));
        files.put("passages.jpg", manyPasses());
        files.put("passages-geants.jpg", Pictures.progressive(4600, 3600));
        return files;
    }

    /** Photos that carry something else along, which must not arrive. */
    static Map<String, byte[]> withStowaways() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("gps.jpg", Pictures.withExif(JPEG, 6, SECRET));
        files.put("xmp.jpg", Pictures.withSegment(JPEG, 0xe1, bytes("http://ns.adobe.com/xap/1.0/\0" + SECRET)));
        files.put("iptc.jpg", Pictures.withSegment(JPEG, 0xed, bytes("Photoshop 3.0\0" + SECRET)));
        files.put("commentaire.jpg", Pictures.withSegment(JPEG, 0xfe, bytes(SCRIPT)));
        files.put("page-a-la-fin.jpg", joined(JPEG, bytes("<html>" + SCRIPT)));
        files.put("archive-a-la-fin.jpg", joined(JPEG, zip(SECRET, new byte[] {1})));
        files.put("segments.jpg", manySegments());
        files.put("profil.jpg", Pictures.withSegment(JPEG, 0xe2, bytes("ICC_PROFILE\0\u0001\u0001" + SECRET)));
        files.put(
                "exif-casse.jpg",
                Pictures.withSegment(JPEG, 0xe1, bytes("Exif\0\0MM\0*\u007f\u00ff\u00ff\u00ff" + SECRET)));
        files.put("vignette.jpg", Pictures.withExif(JPEG, 1, SECRET + new String(JPEG, ISO_8859_1)));
        files.put("texte.png", Pictures.withChunk(PNG, "tEXt", bytes("Comment\0<?php " + SECRET)));
        files.put(
                "bombe.png",
                Pictures.withChunk(PNG, "zTXt", joined(bytes(SECRET + "\0\0"), Pictures.deflatedZeros(40 * MEGABYTE))));
        files.put(
                "profil.png",
                Pictures.withChunk(PNG, "iCCP", joined(bytes(SECRET + "\0\0"), Pictures.deflatedZeros(40 * MEGABYTE))));
        files.put("exif.png", Pictures.withChunk(PNG, "eXIf", bytes("MM\0*" + SECRET)));
        files.put("anime.png", Pictures.withChunk(PNG, "acTL", bytes("\0\0\0\u0002\0\0\0\0" + SECRET)));
        files.put("page-a-la-fin.png", joined(PNG, bytes(SCRIPT)));
        return files;
    }

    private static byte[] frame(int marker) {
        byte[] other = JPEG.clone();
        other[startOfFrame() + 1] = (byte) marker;
        return other;
    }

    private static byte[] sized(int height, int width) {
        byte[] other = JPEG.clone();
        int at = startOfFrame() + 5;
        other[at] = (byte) (height >> 8);
        other[at + 1] = (byte) height;
        other[at + 2] = (byte) (width >> 8);
        other[at + 3] = (byte) width;
        return other;
    }

    private static int startOfFrame() {
        for (int at = 2; ; at += 2 + ((JPEG[at + 2] & 0xff) << 8 | JPEG[at + 3] & 0xff)) {
            if ((JPEG[at + 1] & 0xff) == 0xc0) {
                return at;
            }
        }
    }

    /** The last pass over and over: little to send, long to draw. */
    private static byte[] manyPasses() {
        byte[] whole = Pictures.progressive(400, 300);
        int last = new String(whole, ISO_8859_1).lastIndexOf("\u00ff\u00da");
        var file = new ByteArrayOutputStream();
        file.write(whole, 0, whole.length - 2);
        for (int i = 0; i < 500; i++) {
            file.write(whole, last, whole.length - 2 - last);
        }
        file.write(whole, whole.length - 2, 2);
        return file.toByteArray();
    }

    private static byte[] manySegments() {
        byte[] large = Arrays.copyOf(bytes(SECRET), 65_000);
        byte[] file = JPEG;
        for (int i = 0; i < 60; i++) {
            file = Pictures.withSegment(file, 0xe2 + i % 12, large);
        }
        return file;
    }

    private static byte[] zip(String name, byte[] content) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static byte[] random(int length) {
        byte[] some = new byte[length];
        new Random(1).nextBytes(some);
        return some;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }
}
