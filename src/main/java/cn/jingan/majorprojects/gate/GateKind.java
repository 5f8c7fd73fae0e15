package cn.jingan.majorprojects.gate;

/** The five gates between the stages of a case, and the one at which a change (调整) is decided. */
public enum GateKind {
    /** 入库. */
    G1("入库"),
    /** 储备→前期. */
    S1("出库（储备→前期）"),
    /** 前期→在建. */
    S2("转段（前期→在建）"),
    /** 在建→竣工. */
    S3("转段（在建→竣工）"),
    /** 竣工→办结. */
    S4("办结（竣工→办结）"),
    /** 调整: beside the stages. */
    CHG("调整");

    private final String word;

    GateKind(String word) {
        this.word = word;
    }

    /** Whether it stands between stages. */
    public boolean betweenStages() {
        return this != CHG;
    }

    /** Whether a case comes to that gate after this one; after a change it comes to each that is left. */
    boolean before(GateKind other) {
        return other.betweenStages() && (this == CHG || compareTo(other) < 0);
    }

    /** What people call it in short: S1; of a change 调整. */
    public String label() {
        return betweenStages() ? name() : word;
    }

    /** What people call it in full: S1 出库（储备→前期）; of a change 调整. */
    public String title() {
        return betweenStages() ? name() + " " + word : word;
    }

    /** The gate in one of its rounds: S1 出库（储备→前期），第 1 轮; before the first round the gate alone. */
    public String title(int round) {
        return round == 0 ? title() : title() + "，第 " + round + " 轮";
    }

    /** The same in the signs of the font of papers, which has no arrow: S1 出库（储备至前期），第 1 轮. */
    public String printed(int round) {
        return title(round).replace('→', '至');
    }
}
