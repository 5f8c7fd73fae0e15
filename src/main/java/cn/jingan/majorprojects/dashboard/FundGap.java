package cn.jingan.majorprojects.dashboard;

import cn.jingan.majorprojects.money.funds.Divergence;
import java.util.List;

/**
 * A project whose funds and physical progress part.
 *
 * @param month its last confirmed month
 * @param divergences where, the gravest first
 * @param sentences the same in the reader's language
 */
public record FundGap(FundRow month, List<Divergence> divergences, List<String> sentences) {}
