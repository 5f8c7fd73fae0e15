package cn.jingan.majorprojects.lifecycle.table;

import java.util.List;

/**
 * A draft looked through.
 *
 * @param comparison with the newest approved version
 * @param findings what is wrong
 */
public record TableReview(TableComparison comparison, List<TableFinding> findings) {}
