package cn.jingan.majorprojects.audit.proof;

import cn.jingan.majorprojects.audit.proof.NoteKey.Kind;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/** A private key that signs notes, with its public half. Its text form belongs in a file that only we can read. */
public final class SigningKey {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ED25519 = 32;

    private final NoteKey key;
    private final byte[] secret;

    private SigningKey(NoteKey key, byte[] secret) {
        this.key = key;
        this.secret = secret;
    }

    /** A new key of that kind for that name. */
    public static SigningKey fresh(String name, Kind kind) {
        if (kind == Kind.SM2) {
            byte[] number = Sm2.fresh(RANDOM);
            return new SigningKey(new NoteKey(name, kind, Sm2.point(number)), number);
        }
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            byte[] encoded = pair.getPublic().getEncoded();
            byte[] material = Arrays.copyOfRange(encoded, encoded.length - ED25519, encoded.length);
            return new SigningKey(
                    new NoteKey(name, kind, material), pair.getPrivate().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java platform has no Ed25519", e);
        }
    }

    /** Reads what {@link #text()} wrote. */
    public static SigningKey parse(String text) {
        String[] lines = text.strip().split("\\R");
        if (lines.length != 2) {
            throw new IllegalArgumentException("not a signing key");
        }
        return new SigningKey(NoteKey.parse(lines[0]), Base64.getDecoder().decode(lines[1]));
    }

    /** The public key, and below it the private one in base 64: PKCS#8 of Ed25519, or the number of SM2. */
    public String text() {
        return key.text() + "\n" + Base64.getEncoder().encodeToString(secret) + "\n";
    }

    /** The public half. */
    public NoteKey key() {
        return key;
    }

    /** The signature over that text. */
    public byte[] sign(byte[] text) {
        if (key.kind() == Kind.SM2) {
            return Sm2.sign(secret, text, RANDOM);
        }
        try {
            PrivateKey signing = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(secret));
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(signing);
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key " + key.id() + " cannot sign", e);
        }
    }
}
