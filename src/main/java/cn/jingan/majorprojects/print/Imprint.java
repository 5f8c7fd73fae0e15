package cn.jingan.majorprojects.print;

import java.time.Instant;

/**
 * What a paper says of itself beside its content.
 *
 * @param title its title, for the reader's window
 * @param at the moment it is about, not the moment it was printed: the same paper has the same bytes for ever
 */
public record Imprint(String title, Instant at) {}
