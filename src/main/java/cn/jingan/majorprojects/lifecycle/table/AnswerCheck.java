package cn.jingan.majorprojects.lifecycle.table;

import cn.jingan.majorprojects.lifecycle.table.DecisionTable.Column;
import cn.jingan.majorprojects.lifecycle.table.DecisionTable.Row;
import cn.jingan.majorprojects.lifecycle.table.TableFinding.Kind;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.organization.Post;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Looks through a row's answers: texts, numbers, and that departments and posts are there. */
@Component
class AnswerCheck {
    /** Parties that name no department by themselves: of the project its lead, its subdistrict, its zone's committee. */
    static final Set<String> OF_THE_PROJECT = Set.of("主", "街", "功");

    private static final Set<String> NUMBERS = Set.of("integer", "long", "double");

    private final OrganizationQueries organization;

    AnswerCheck(OrganizationQueries organization) {
        this.organization = organization;
    }

    void check(DecisionTable table, Row row, int no, List<TableFinding> found) {
        for (int i = 0; i < table.outputs().size(); i++) {
            answer(table.outputs().get(i), row.answers().get(i), no, found);
        }
    }

    private void answer(Column column, String cell, int no, List<TableFinding> found) {
        if (NUMBERS.contains(column.type())) {
            if (!cell.matches("[1-9]\\d{0,3}")) {
                found.add(TableFinding.of(Kind.NOT_A_NUMBER, no, column.label(), cell));
            }
        } else if (column.type().equals("boolean")) {
            if (!Set.of("true", "false").contains(cell)) {
                found.add(TableFinding.of(Kind.UNREADABLE_CELL, no, column.label(), cell));
            }
        } else if (!Cells.isLiterals(cell) || Cells.literals(cell).size() != 1 || isUnknown(column, cell)) {
            found.add(TableFinding.of(Kind.UNREADABLE_CELL, no, column.label(), cell));
        } else {
            text(column.name(), Cells.plain(cell), no, found);
        }
    }

    /** Whether the column lists its values and this is none of them. */
    private static boolean isUnknown(Column column, String cell) {
        return !column.values().isEmpty() && !column.values().contains(Cells.plain(cell));
    }

    private void text(String column, String text, int no, List<TableFinding> found) {
        switch (column) {
            case "party" -> {
                boolean known = OF_THE_PROJECT.contains(text)
                        || organization.departmentByRole(text).isPresent();
                if (!known) {
                    found.add(TableFinding.of(Kind.UNKNOWN_PARTY, no, text));
                }
            }
            case "post" -> post(text, no, found);
            case "basis" -> {
                if (text.isBlank()) {
                    found.add(TableFinding.of(Kind.NO_BASIS, no));
                }
            }
            default -> {}
        }
    }

    private void post(String code, int no, List<TableFinding> found) {
        if (organization.posts().stream().map(Post::code).noneMatch(code::equals)) {
            found.add(TableFinding.of(Kind.UNKNOWN_POST, no, code));
        } else if (organization.seatOf(code).isEmpty()) {
            found.add(TableFinding.of(Kind.POST_NOT_HELD, no, organization.postName(code)));
        }
    }
}
