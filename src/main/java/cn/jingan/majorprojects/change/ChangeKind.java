package cn.jingan.majorprojects.change;

import java.util.List;

/** The kinds of change, with the papers each needs; the papers are 默认配置，待确认. */
public enum ChangeKind {
    /** 投资调整. */
    INVESTMENT("投资调整", "调整方案", "资金来源说明"),
    /** 工期调整. */
    SCHEDULE("工期调整", "原因说明", "影响分析", "赶工措施或专家论证意见"),
    /** 规模内容地点变更. */
    SCOPE("规模内容地点变更", "变更报告", "规划意见"),
    /** 暂停. */
    SUSPENSION("暂停", "维护方案"),
    /** 恢复. */
    RESUMPTION("恢复", "条件核查报告"),
    /** 终止. */
    TERMINATION("终止", "损失清算", "审计意见", "许可注销清单"),
    /** 退库. */
    WITHDRAWAL("退库", "退库理由书", "替代方案"),
    /** 回库. */
    BACK_TO_RESERVE("回库", "搁置情况说明", "已有批文清单"),
    /** 责任单位变更. */
    RESPONSIBILITY("责任单位变更", "交接清单"),
    /** 纲要项目调整. */
    OUTLINE("纲要项目调整", "区政府常务会会议纪要", "区人大常委会决定"),
    /** 更正. */
    CORRECTION("更正", "更正单");

    private final String label;
    private final List<String> papers;

    ChangeKind(String label, String... papers) {
        this.label = label;
        this.papers = List.of(papers);
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /** The papers an application needs. */
    public List<String> papers() {
        return papers;
    }

    /** Whether it moves the case itself, so that only one of the sort can run at a time. */
    boolean movesTheCase() {
        return switch (this) {
            case SUSPENSION, RESUMPTION, TERMINATION, WITHDRAWAL, BACK_TO_RESERVE -> true;
            case INVESTMENT, SCHEDULE, SCOPE, RESPONSIBILITY, OUTLINE, CORRECTION -> false;
        };
    }
}
