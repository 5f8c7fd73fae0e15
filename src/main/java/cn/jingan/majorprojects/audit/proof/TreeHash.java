package cn.jingan.majorprojects.audit.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.bouncycastle.jcajce.provider.digest.SM3;

/** Hashes of leaves and inner nodes after RFC 6962 §2.1. Not for several threads at once. */
public final class TreeHash {
    /** Bytes of a hash. */
    public static final int LENGTH = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final MessageDigest digest;

    private TreeHash(MessageDigest digest) {
        this.digest = digest;
    }

    /** SHA-256, the tree that is signed. */
    public static TreeHash sha256() {
        try {
            return new TreeHash(MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** SM3, the second tree; in software, which is no certified cryptography. */
    public static TreeHash sm3() {
        return new TreeHash(new SM3.Digest());
    }

    /** Hash of the bytes alone. */
    public byte[] plain(byte[] bytes) {
        return digest.digest(bytes);
    }

    /** Hash of a leaf with that content. */
    public byte[] leaf(byte[] content) {
        return leaf(content, 0, content.length);
    }

    /** Hash of a leaf whose content is that part of the bytes. */
    public byte[] leaf(byte[] bytes, int from, int length) {
        digest.update(LEAF);
        digest.update(bytes, from, length);
        return digest.digest();
    }

    /** Hash of the node above those two. */
    public byte[] node(byte[] left, byte[] right) {
        digest.update(NODE);
        digest.update(left);
        digest.update(right);
        return digest.digest();
    }

    /** Hash of that part of the bytes, without a prefix. */
    public byte[] plain(byte[] bytes, int from, int length) {
        digest.update(bytes, from, length);
        return digest.digest();
    }

    /** Root of the tree without leaves. */
    public byte[] empty() {
        return digest.digest();
    }
}
