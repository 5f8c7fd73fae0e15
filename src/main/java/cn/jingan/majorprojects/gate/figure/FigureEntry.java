package cn.jingan.majorprojects.gate.figure;

import cn.jingan.majorprojects.document.Upload;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an officer records of a figure.
 *
 * @param part how many of them
 * @param total how many there are
 * @param countedOn the day it was true
 * @param evidence the paper that says so
 */
public record FigureEntry(
        @Nullable FigureKind kind,
        @Nullable Integer part,
        @Nullable Integer total,
        @Nullable LocalDate countedOn,
        List<Upload> evidence) {}
