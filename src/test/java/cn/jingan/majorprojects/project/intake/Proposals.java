package cn.jingan.majorprojects.project.intake;

import cn.jingan.majorprojects.project.Details;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Proposals as an officer would fill them in. */
final class Proposals {
    private Proposals() {}

    /** Everything that is asked for. */
    static Proposal school(String name, String lead) {
        return new Proposal(
                name,
                ProjectKind.EDUCATION,
                lead,
                "APPROVAL",
                "GOVERNMENT",
                null,
                List.of("MULTI_PARCEL"),
                "学位不足。\n已列入区教育设施规划。",
                "区级财力",
                details("12000.50"));
    }

    /** The same with another amount and without what carries the case. */
    static Proposal supplement(String investment) {
        return new Proposal(null, null, null, null, null, null, List.of(), "补充了用地意见。", "区级财力", details(investment));
    }

    static Details details(String investment) {
        return new Details(
                new BigDecimal(investment),
                null,
                "示例学校",
                "新建教学楼一栋，约 8000 平方米。",
                "示例路 1 号",
                LocalDate.of(2027, 3, 1),
                LocalDate.of(2029, 8, 31));
    }

    static Proposal named(String name) {
        return new Proposal(name, null, null, null, null, null, List.of(), null, null, Details.NONE);
    }
}
