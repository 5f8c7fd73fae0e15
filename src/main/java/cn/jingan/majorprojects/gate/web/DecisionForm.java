package cn.jingan.majorprojects.gate.web;

import cn.jingan.majorprojects.gate.DecisionGiven;
import cn.jingan.majorprojects.gate.DecisionGiven.Wanted;
import cn.jingan.majorprojects.gate.GateKind;
import cn.jingan.majorprojects.gate.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the form of a decision sends; conditions left wholly empty are none. */
record DecisionForm(
        @Nullable Verdict answer,
        @Nullable String opinion,
        @Nullable List<String> departments,
        @Nullable Boolean direct,
        @Nullable String condition1,
        @Nullable String conditionDepartment1,
        @Nullable LocalDate conditionDue1,
        @Nullable GateKind conditionGate1,
        @Nullable String condition2,
        @Nullable String conditionDepartment2,
        @Nullable LocalDate conditionDue2,
        @Nullable GateKind conditionGate2,
        @Nullable String condition3,
        @Nullable String conditionDepartment3,
        @Nullable LocalDate conditionDue3,
        @Nullable GateKind conditionGate3,
        @Nullable String nextHandler) {

    DecisionGiven given() {
        List<Wanted> conditions = Stream.of(
                        wanted(1, condition1, conditionDepartment1, conditionDue1, conditionGate1),
                        wanted(2, condition2, conditionDepartment2, conditionDue2, conditionGate2),
                        wanted(3, condition3, conditionDepartment3, conditionDue3, conditionGate3))
                .filter(DecisionForm::filled)
                .toList();
        return new DecisionGiven(
                answer,
                opinion == null ? null : opinion.strip(),
                departments == null
                        ? List.of()
                        : departments.stream()
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList(),
                Boolean.TRUE.equals(direct),
                conditions,
                text(nextHandler));
    }

    private static Wanted wanted(
            int no,
            @Nullable String content,
            @Nullable String department,
            @Nullable LocalDate due,
            @Nullable GateKind blocks) {
        return new Wanted(no, text(content), text(department), due, blocks);
    }

    private static boolean filled(Wanted wanted) {
        return wanted.content() != null || wanted.department() != null || wanted.dueOn() != null;
    }

    private static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
