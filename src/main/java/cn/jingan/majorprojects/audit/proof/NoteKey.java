package cn.jingan.majorprojects.audit.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A public key that notes are checked with, in the text form of C2SP signed-note: {@code name+id+base64(kind ‖ key)}.
 *
 * @param name who signs; no blank, no plus
 * @param kind how
 * @param material the public key itself: 32 bytes of Ed25519, or an uncompressed point of SM2
 */
public record NoteKey(String name, Kind kind, byte[] material) {
    private static final byte[] ED25519_HEADER = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final int ID = 4;

    /** How a note is signed, and how the kind is written in front of the key. */
    public enum Kind {
        /** Ed25519, RFC 8032; type 1 of C2SP signed-note. */
        ED25519(new byte[] {1}),
        /** SM2 with SM3, GB/T 32918; a type of our own: 255 and its name. */
        SM2("\u00ffsm2-with-sm3".getBytes(StandardCharsets.ISO_8859_1));

        private final byte[] mark;

        Kind(byte[] mark) {
            this.mark = mark;
        }
    }

    /** Reads the text form. */
    public static NoteKey parse(String text) {
        String[] parts = text.strip().split("\\+", 3);
        require(parts.length == 3 && !parts[0].isEmpty(), text);
        byte[] bytes = Base64.getDecoder().decode(parts[2]);
        for (Kind kind : Kind.values()) {
            int mark = kind.mark.length;
            if (bytes.length > mark && Arrays.equals(kind.mark, Arrays.copyOf(bytes, mark))) {
                NoteKey key = new NoteKey(parts[0], kind, Arrays.copyOfRange(bytes, mark, bytes.length));
                require(key.id().equals(parts[1]), text);
                return key;
            }
        }
        throw new IllegalArgumentException("kind of key not known: " + text);
    }

    private static void require(boolean readable, String text) {
        if (!readable) {
            throw new IllegalArgumentException("not a key of notes: " + text);
        }
    }

    /** The first four bytes of SHA-256 over name, line feed, kind and key, in lower-case hex. */
    public String id() {
        byte[] marked = marked();
        byte[] named = (name + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(named, named.length + marked.length);
        System.arraycopy(marked, 0, all, named.length, marked.length);
        return HexFormat.of().formatHex(sha256(all), 0, ID);
    }

    /** The text form. */
    public String text() {
        return name + "+" + id() + "+" + Base64.getEncoder().encodeToString(marked());
    }

    private byte[] marked() {
        byte[] all = Arrays.copyOf(kind.mark, kind.mark.length + material.length);
        System.arraycopy(material, 0, all, kind.mark.length, material.length);
        return all;
    }

    /** Whether the signature is this key's over that text. */
    public boolean verifies(byte[] text, byte[] signature) {
        return switch (kind) {
            case ED25519 -> ed25519(text, signature);
            case SM2 -> Sm2.verifies(material, text, signature);
        };
    }

    private boolean ed25519(byte[] text, byte[] signature) {
        try {
            byte[] encoded = Arrays.copyOf(ED25519_HEADER, ED25519_HEADER.length + material.length);
            System.arraycopy(material, 0, encoded, ED25519_HEADER.length, material.length);
            PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(text);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteKey key && text().equals(key.text());
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, kind, Arrays.hashCode(material));
    }

    @Override
    public String toString() {
        return text();
    }
}
