package cn.jingan.majorprojects.milestone.template;

import cn.jingan.majorprojects.project.Stage;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of the versions of milestone templates, read. */
@Mapper
interface TemplateViews {

    Optional<TemplateView> byId(@Param("id") String id);

    Optional<TemplateView> byNumber(@Param("template") String template, @Param("no") int no);

    /** The approved version in force on that day. */
    Optional<TemplateView> inForce(@Param("template") String template, @Param("day") LocalDate day);

    /** The versions that are or were or will be in force, and the open drafts, newest first, at most 200. */
    List<TemplateView> ofTemplate(@Param("template") String template);

    /** What the program brought, whatever became of it, newest first. */
    List<TemplateView> released(@Param("template") String template);

    /** The codes of all templates, in order. */
    List<String> codes();

    /** The rows of a version, in order. */
    List<TemplateRow> rows(@Param("versionId") String versionId);

    /** The templates and versions these projects began with. */
    List<Begun> begun(@Param("projectIds") Collection<String> projectIds);

    /** The milestones of a project, in order. */
    List<Taken> roadMap(@Param("projectId") String projectId);

    /** What comes before what in the road map of a project, by numbers, dropped ones left out. */
    List<Before> dependencies(@Param("projectId") String projectId);

    /** The version a project began with. */
    record Begun(String projectId, String template, int versionNo) {}

    /** A milestone of a project with the day it was done; null where it has none. */
    record Taken(int no, String name, Stage stage, boolean statutory, String evidence, @Nullable LocalDate actualOn) {}

    /** A milestone and one that comes before it, with the working days between. */
    record Before(int no, int predecessor, int lagDays) {}
}
