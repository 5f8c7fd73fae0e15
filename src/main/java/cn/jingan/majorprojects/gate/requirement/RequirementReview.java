package cn.jingan.majorprojects.gate.requirement;

import cn.jingan.majorprojects.shared.VersionComparison;
import java.util.List;

/**
 * A draft looked through.
 *
 * @param comparison with the newest approved version
 * @param findings what is wrong
 */
public record RequirementReview(VersionComparison<Requirement> comparison, List<RequirementFinding> findings) {}
