package cn.jingan.majorprojects.document;

import java.nio.file.Path;

/** Content written to a temporary file, not yet kept: its size in bytes and its digest in hex. */
record Staged(Path file, long size, String sha256) {}
