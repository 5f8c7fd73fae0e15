package cn.jingan.majorprojects.dashboard;

import cn.jingan.majorprojects.shared.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** What the board shows, counted by the database: one statement for each part, whatever the number of projects. */
@Mapper
interface DashboardViews {

    List<ProjectCount> projects(@Param("actor") Actor actor);

    List<ZoneCount> zones(@Param("actor") Actor actor);

    DecisionCount decisions(@Param("actor") Actor actor);

    List<OpenCount> open(
            @Param("actor") Actor actor, @Param("today") LocalDate today, @Param("tomorrow") Instant tomorrow);

    GateCount gateCount(@Param("actor") Actor actor, @Param("since") Instant since, @Param("today") LocalDate today);

    List<GateRow> gates(@Param("actor") Actor actor, @Param("limit") int limit);

    /** Those in that state, newest first; decided ones since then. */
    List<GateRow> gateList(
            @Param("actor") Actor actor,
            @Param("state") GateList.State state,
            @Param("since") Instant since,
            @Param("after") @Nullable String after,
            @Param("limit") int limit);

    long gateListCount(
            @Param("actor") Actor actor,
            @Param("state") GateList.State state,
            @Param("since") Instant since,
            @Param("bound") int bound);

    /** Open tasks, due first: of one department, or of all; due before that day, or whenever. */
    List<WaitingRow> waiting(
            @Param("actor") Actor actor,
            @Param("department") @Nullable String department,
            @Param("before") @Nullable LocalDate before,
            @Param("after") @Nullable String after,
            @Param("limit") int limit);

    long waitingCount(
            @Param("actor") Actor actor,
            @Param("department") @Nullable String department,
            @Param("before") @Nullable LocalDate before,
            @Param("bound") int bound);

    List<DueRow> due(@Param("actor") Actor actor, @Param("spans") List<Span> spans, @Param("limit") int limit);

    List<PermitRow> permits(
            @Param("actor") Actor actor,
            @Param("until") LocalDate until,
            @Param("seen") EndingPermits.@Nullable Seen seen,
            @Param("limit") int limit);

    /** What is due on those days, of each kind of thing the first ones. */
    List<AheadRow> ahead(
            @Param("actor") Actor actor,
            @Param("from") LocalDate from,
            @Param("to") LocalDate to,
            @Param("seen") EndingPermits.@Nullable Seen seen,
            @Param("limit") int limit);

    /** How many are due on those days, of all kinds of things together; none is counted beyond the bound. */
    long aheadCount(
            @Param("actor") Actor actor,
            @Param("from") LocalDate from,
            @Param("to") LocalDate to,
            @Param("bound") int bound);

    List<WaiverRow> waivers(
            @Param("actor") Actor actor,
            @Param("today") LocalDate today,
            @Param("seen") EndingPermits.@Nullable Seen seen,
            @Param("limit") int limit);

    List<FundRow> funds(
            @Param("actor") Actor actor, @Param("seen") FundGaps.@Nullable Seen seen, @Param("limit") int limit);

    /** Days from the first to the last. */
    record Span(LocalDate from, LocalDate to) {
        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** Projects of one kind at one stage in one run state with one light; null for none. */
    record ProjectCount(
            String category,
            String subcategory,
            String stage,
            String runState,
            @Nullable String light,
            long projects) {}

    /** Projects of one zone, by what puts them there. */
    record ZoneCount(String zone, String zoneBasis, long projects) {}

    /** Decisions that wait: with the person, and with a post of the person. */
    record DecisionCount(long mine, long unclaimed) {}

    /** Open items asked of a department and created so many days ago. */
    record OpenCount(String department, int daysAgo, long items, long overdue) {}

    /** Gates not decided, of them in sign-off, gates decided since, and waivers that hold. */
    record GateCount(long underWay, long signing, long decided, long waivers) {}

    /** An item of a span of days, with the number of items of the whole span. */
    record DueRow(
            String id,
            LocalDate dueOn,
            String project,
            String projectNumber,
            String projectName,
            String kind,
            String label,
            boolean statutory,
            long total) {}
}
