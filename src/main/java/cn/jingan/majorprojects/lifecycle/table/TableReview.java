package cn.jingan.majorprojects.lifecycle.table;

import cn.jingan.majorprojects.shared.VersionComparison;
import java.util.List;

/**
 * A draft looked through.
 *
 * @param comparison with the newest approved version
 * @param findings what is wrong
 */
public record TableReview(VersionComparison<DecisionTable.Row> comparison, List<TableFinding> findings) {}
