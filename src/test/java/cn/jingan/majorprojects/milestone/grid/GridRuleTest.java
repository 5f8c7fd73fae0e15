package cn.jingan.majorprojects.milestone.grid;

import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.document.Upload;
import cn.jingan.majorprojects.print.Spreadsheet;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.RuleViolation.Broken;
import cn.jingan.majorprojects.testing.OnH2;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.transaction.annotation.Transactional;

/** Every refusal of what was sent of a grid; each test is named after its rule. */
@OnH2
@Import(Fixtures.class)
@Transactional
class GridRuleTest {
    private static final List<String> TITLES = List.of("项目编号", "序号", "计划", "预测性质");

    @Autowired
    private GridEntry entry;

    @Autowired
    private ImportService imports;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    private String code = "";

    @BeforeEach
    void aSchool() {
        code = rows.untouched("SCHOOL");
    }

    @Test
    void grid_too_large() {
        Map<String, String> cells = new HashMap<>();
        IntStream.rangeClosed(0, 500).forEach(no -> cells.put("planned-XX-%04d-1".formatted(no), "2031-03-03"));
        by(GridRule.GRID_TOO_LARGE, () -> entry.plans(officer(), cells));
    }

    @Test
    void import_without_columns() {
        by(GridRule.IMPORT_WITHOUT_COLUMNS, () -> handIn(List.of("项目编号", "计划"), List.of(code, "2031-03-10")));
    }

    @Test
    void import_not_mine() {
        assertThat(refused(List.of("ZD-999", "2", "2031-03-10", ""))).containsExactly(GridRule.IMPORT_NOT_MINE);
    }

    @Test
    void import_twice() {
        assertThat(refused(List.of(code, "2", "2031-03-10", ""), List.of(code, "2", "2031-03-11", "")))
                .containsExactly(GridRule.IMPORT_TWICE);
    }

    @Test
    void import_not_a_certainty() {
        assertThat(refused(List.of(code, "2", "2031-03-10", "大概"))).containsExactly(GridRule.IMPORT_NOT_A_CERTAINTY);
    }

    @Test
    void import_owner_ambiguous() {
        String name = cast.actor("jyj.head").display();
        rows.change("update organization_person set display = ? where username = 'jyj.handler'", name);
        List<String> titles = List.of("项目编号", "序号", "责任人");
        assertThat(refusedUnder(titles, List.of(code, "2", name))).containsExactly(GridRule.IMPORT_OWNER_AMBIGUOUS);
        assertThat(refusedUnder(titles, List.of(code, "2", "jyj.handler"))).isEmpty();
    }

    @Test
    void import_with_refusals() {
        String id = handIn(TITLES, List.of(code, "2", "2031-03-10", ""), List.of(code, "99", "2031-03-10", ""));
        by(GridRule.IMPORT_WITH_REFUSALS, () -> imports.confirm(officer(), id));
    }

    @SafeVarargs
    private List<Object> refused(List<String>... lines) {
        return refusedUnder(TITLES, lines);
    }

    @SafeVarargs
    private List<Object> refusedUnder(List<String> titles, List<String>... lines) {
        return imports.report(officer(), handIn(titles, lines)).lines().stream()
                .flatMap(line -> line.refused().stream())
                .map(Broken::rule)
                .map(Object.class::cast)
                .toList();
    }

    @SafeVarargs
    private String handIn(List<String> titles, List<String>... lines) {
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        try {
            Spreadsheet.write(titles, row -> List.of(lines).forEach(line -> row.accept(List.copyOf(line))), book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ByteArrayResource content = new ByteArrayResource(book.toByteArray());
        return imports.handIn(officer(), List.of(new Upload("节点.xlsx", "", content, book.size())), null);
    }

    private Actor officer() {
        return cast.actor("jyj.officer");
    }
}
