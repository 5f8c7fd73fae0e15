package cn.jingan.majorprojects.lifecycle.migration;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of migrations and their cases. */
@Mapper
interface Migrations {

    /** Adds it; fails with a duplicate key when the model has one that is not finished. */
    void insert(@Param("row") NewMigration row);

    void insertCases(@Param("migrationId") String migrationId, @Param("cases") Collection<NewCase> cases);

    /** Reads the migration and locks it until the end of the transaction. */
    Optional<Migration> lock(@Param("id") String id);

    int update(Migration migration);

    Optional<MigrationView> view(@Param("id") String id);

    /** The last 50, newest first. */
    List<MigrationView> latest();

    /** Those the machine works on. */
    List<String> working();

    /** Cases whose turn it is, in order: those not tried yet, or those not moved yet. */
    List<String> next(
            @Param("migrationId") String migrationId, @Param("running") boolean running, @Param("limit") int limit);

    /** Reads the case and locks it until the end of the transaction. */
    Optional<CaseView> lockCase(@Param("id") String id);

    void updateCase(
            @Param("id") String id,
            @Param("status") CaseStatus status,
            @Param("outcome") Outcome outcome,
            @Param("at") @Nullable Instant at);

    /** Part of the cases, in the order of their ids. */
    List<CaseView> cases(
            @Param("migrationId") String migrationId,
            @Param("after") @Nullable String after,
            @Param("limit") int limit);

    /** A migration to be added. */
    record NewMigration(
            String id,
            String modelKey,
            int fromNo,
            int toNo,
            String fromId,
            String toId,
            String mapping,
            String preparedBy,
            Instant preparedAt) {}

    /** A case to be added. */
    record NewCase(String id, String instanceId, String project) {}
}
