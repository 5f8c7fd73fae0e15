package cn.jingan.majorprojects.audit.verify;

import cn.jingan.majorprojects.audit.proof.TreeHash;

/** One line of a file of proofs: index, hash of the leaf, and the siblings that the line before did not give. */
final class ProofLine {
    private static final int DIGITS = 2 * TreeHash.LENGTH;

    private final byte[] bytes;
    private final byte[][] hashes = new byte[64][];
    private long index;
    private byte[] leaf = new byte[0];
    private int given;

    ProofLine(byte[] bytes) {
        this.bytes = bytes;
    }

    long index() {
        return index;
    }

    byte[] leaf() {
        return leaf;
    }

    int given() {
        return given;
    }

    byte[] hash(int no) {
        return hashes[no];
    }

    /** Reads the line from there to before there; whether it is one. */
    boolean scan(int from, int to) {
        int at = from;
        index = 0;
        given = 0;
        while (at < to && bytes[at] >= '0' && bytes[at] <= '9' && at - from < 18) {
            index = index * 10 + bytes[at++] - '0';
        }
        if (at == from || bytes[from] == '0' && at > from + 1 || (to - at) % (DIGITS + 1) != 0 || to == at) {
            return false;
        }
        int count = (to - at) / (DIGITS + 1);
        boolean right = count <= hashes.length;
        for (int i = 0; right && i < count; i++, at += DIGITS + 1) {
            byte[] hash = new byte[TreeHash.LENGTH];
            right = bytes[at] == ' ' && hex(at + 1, hash);
            keep(i, hash);
        }
        return right;
    }

    private void keep(int no, byte[] hash) {
        if (no == 0) {
            leaf = hash;
        } else {
            hashes[given++] = hash;
        }
    }

    private boolean hex(int from, byte[] hash) {
        for (int i = 0; i < hash.length; i++) {
            int high = digit(bytes[from + 2 * i]);
            int low = digit(bytes[from + 2 * i + 1]);
            if (high < 0 || low < 0) {
                return false;
            }
            hash[i] = (byte) (high << 4 | low);
        }
        return true;
    }

    private static int digit(byte digit) {
        if (digit >= '0' && digit <= '9') {
            return digit - '0';
        }
        return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
    }
}
