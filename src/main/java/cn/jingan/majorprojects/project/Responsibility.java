package cn.jingan.majorprojects.project;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a department led a project.
 *
 * @param no from 1
 * @param department its code
 * @param fromAt since when
 * @param toAt until when; null while it leads
 */
public record Responsibility(int no, String department, Instant fromAt, @Nullable Instant toAt) {}
