package cn.jingan.majorprojects.audit;

import java.util.List;

/**
 * The proof of RFC 6962 §2.1.2 that one tree is the beginning of another; hashes in lower-case hex.
 *
 * @param from leaves of the smaller tree
 * @param fromRoot its root
 * @param to leaves of the larger tree
 * @param toRoot its root
 * @param path the proof
 */
public record Consistency(long from, String fromRoot, long to, String toRoot, List<String> path) {}
