package cn.jingan.majorprojects.audit.verify;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The packing of a bundle: files one after the other without a byte between them, named twice alike, with the fixed
 * fields that the format says. So no program sees another content in the file than the one that is verified.
 */
final class ZipShape {
    private static final int LOCAL = 30;
    private static final int CENTRAL = 46;
    private static final int DESCRIPTOR = 16;
    private static final int END = 22;
    private static final int MOST = 256 << 20;
    /** Version 2.0, flags for UTF-8 and a descriptor, deflated, 2000-01-01 00:00. */
    private static final int[] FIXED = {20, 0x0808, 8, 0, 0x2821};

    private final FileChannel file;
    private final List<String> names = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private long next;

    private ZipShape(FileChannel file) {
        this.file = file;
    }

    /** The names of the files in order; refused when the packing is another. */
    static List<String> names(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            ZipShape shape = new ZipShape(file);
            shape.walk();
            return shape.names;
        }
    }

    private void walk() throws IOException {
        long size = file.size();
        require(size >= END);
        ByteBuffer end = read(size - END, END);
        int count = end.getShort(8) & 0xffff;
        long length = end.getInt(12) & 0xffffffffL;
        long start = end.getInt(16) & 0xffffffffL;
        require(end.getInt(0) == 0x06054b50 && end.getInt(4) == 0 && (end.getShort(10) & 0xffff) == count);
        require(end.getShort(20) == 0 && start + length + END == size && length <= MOST);
        ByteBuffer directory = read(start, (int) length);
        for (int i = 0; i < count; i++) {
            file(directory);
        }
        require(!directory.hasRemaining() && next == start);
    }

    private void file(ByteBuffer directory) throws IOException {
        require(directory.remaining() >= CENTRAL);
        int at = directory.position();
        int nameLength = directory.getShort(at + 28) & 0xffff;
        require(directory.getInt(at) == 0x02014b50 && directory.getShort(at + 4) == FIXED[0]);
        fixed(directory, at + 6);
        require(directory.getShort(at + 30) == 0
                && directory.getShort(at + 32) == 0
                && directory.getShort(at + 34) == 0);
        require(directory.getShort(at + 36) == 0 && directory.getInt(at + 38) == 0);
        require((directory.getInt(at + 42) & 0xffffffffL) == next && directory.remaining() >= CENTRAL + nameLength);
        byte[] name = new byte[nameLength];
        directory.position(at + CENTRAL);
        directory.get(name);
        local(name);
        long packed = directory.getInt(at + 20) & 0xffffffffL;
        next += LOCAL + nameLength + packed;
        descriptor(directory, at + 16);
        name(name);
    }

    private void name(byte[] bytes) {
        String name = new String(bytes, StandardCharsets.US_ASCII);
        require(name.matches("[A-Za-z0-9._/-]+") && !name.contains("..") && seen.add(name));
        names.add(name);
    }

    private void local(byte[] name) throws IOException {
        ByteBuffer local = read(next, LOCAL + name.length);
        require(local.getInt(0) == 0x04034b50);
        fixed(local, 4);
        require(local.getInt(14) == 0 && local.getInt(18) == 0 && local.getInt(22) == 0);
        require((local.getShort(26) & 0xffff) == name.length && local.getShort(28) == 0);
        byte[] again = new byte[name.length];
        local.position(LOCAL);
        local.get(again);
        require(java.util.Arrays.equals(name, again));
    }

    /** Checksum and sizes again, after the packed bytes. */
    private void descriptor(ByteBuffer directory, int at) throws IOException {
        ByteBuffer descriptor = read(next, DESCRIPTOR);
        require(descriptor.getInt(0) == 0x08074b50);
        for (int i = 0; i < 3; i++) {
            require(descriptor.getInt(4 + 4 * i) == directory.getInt(at + 4 * i));
        }
        next += DESCRIPTOR;
    }

    private static void fixed(ByteBuffer header, int at) {
        for (int i = 0; i < FIXED.length; i++) {
            require(header.getShort(at + 2 * i) == FIXED[i]);
        }
    }

    private ByteBuffer read(long from, int length) throws IOException {
        require(from >= 0 && length >= 0 && from + length <= file.size());
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && file.read(bytes, from + bytes.position()) >= 0) {
            // The rest.
        }
        return bytes.flip();
    }

    private static void require(boolean right) {
        if (!right) {
            throw Finding.of(Fault.ZIP, "", "").wrong();
        }
    }
}
