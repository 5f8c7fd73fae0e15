package cn.jingan.majorprojects.money;

import java.math.BigDecimal;

/**
 * A part of a figure that comes from one source.
 *
 * @param no its place, from 1
 * @param source key of the source
 * @param amount in 万元
 */
public record Funding(String costId, int no, String source, BigDecimal amount) {}
