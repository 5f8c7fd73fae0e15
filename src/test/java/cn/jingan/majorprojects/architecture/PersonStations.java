package cn.jingan.majorprojects.architecture;

import cn.jingan.majorprojects.document.Upload;
import cn.jingan.majorprojects.milestone.grid.ImportService;
import cn.jingan.majorprojects.organization.SubstitutionService;
import cn.jingan.majorprojects.print.Spreadsheet;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.worklist.Box;
import cn.jingan.majorprojects.worklist.SavedView;
import cn.jingan.majorprojects.worklist.ViewService;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What people do to each other's tasks, and what lies in their boxes. */
@TestComponent
class PersonStations {
    @Autowired
    private SubstitutionService substitutions;

    @Autowired
    private ImportService imports;

    @Autowired
    private ViewService views;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    /** Ids by pattern, of one task. */
    Map<String, String> task(String item) {
        Map<String, String> ids = new HashMap<>();
        List.of("transfer", "delegate", "recall", "advise", "urge", "copy", "next")
                .forEach(verb -> ids.put("/work-items/{id}/" + verb, item));
        return ids;
    }

    /** Codes by pattern, of one project. */
    Map<String, String> project(String code) {
        return Map.of("/projects/{code}/copy", code, "/me/watches/{code}", code, "/me/watches/{code}/end", code);
    }

    /** A view of the inbox that this person keeps. */
    String view(Actor actor) {
        views.save(actor, new SavedView("", "矩阵", Box.TODO, null, null, null, null, null, null, null));
        return views.of(actor).get(0).id();
    }

    /** A substitution that begins tomorrow, of a head of no case. */
    String substitution() {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        String officer = cast.actor("dss.officer").personId();
        return substitutions.name(
                cast.actor("dss.head"),
                new SubstitutionService.Wanted(new Holding("HEAD", "dss"), officer, tomorrow, tomorrow, null));
    }

    /** A workbook that this officer handed in, with one date to be changed. */
    String workbook(String officer, String project) {
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        try {
            Spreadsheet.write(
                    List.of("项目编号", "序号", "计划"), row -> row.accept(List.of(project, "2", "2041-01-01")), book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ByteArrayResource content = new ByteArrayResource(book.toByteArray());
        return imports.handIn(cast.actor(officer), List.of(new Upload("节点.xlsx", "", content, book.size())), "示例");
    }

    /** Something sent to that person for reading. */
    String copy(String person) {
        String id = Ids.next();
        jdbc.update(
                """
                insert into worklist_copy (
                  id, project, project_number, project_name, kind, label, href, department, post, reader, created_at)
                values (?, 'ZD-001', '1', '张园', 'project.sent', '张园', '/', '', '', ?, '2026-01-01')
                """,
                id,
                "P:" + person);
        return id;
    }
}
