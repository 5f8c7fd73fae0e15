package cn.jingan.majorprojects.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of consultations and answers. */
@Mapper
interface Consultations {
    /** Locks the row until the end of the transaction. */
    Optional<String> lock(@Param("id") String id);

    List<ConsultationView> ofProject(@Param("projectId") String projectId);

    List<ConsultationView> byIds(@Param("ids") Collection<String> ids);

    List<AnswerView> answers(@Param("consultationIds") Collection<String> consultationIds);

    List<AnswerView> answersByIds(@Param("ids") Collection<String> ids);

    void insert(ConsultationView consultation);

    void insertAnswers(@Param("answers") Collection<AnswerView> answers);

    int give(
            @Param("id") String id,
            @Param("version") long version,
            @Param("answer") String answer,
            @Param("by") String by,
            @Param("at") Instant at);

    void drop(@Param("consultationId") String consultationId);

    void stop(@Param("id") String id, @Param("reason") String reason);

    void waitForNobody(@Param("id") String id);

    /** The consultations of the project without a conclusion, locked. */
    List<ConsultationView> lockOpen(@Param("project") String project);

    void end(@Param("id") String id);

    void due(@Param("id") String id, @Param("dueOn") LocalDate dueOn);

    int conclude(
            @Param("id") String id,
            @Param("version") long version,
            @Param("conclusion") String conclusion,
            @Param("by") String by,
            @Param("at") Instant at);
}
