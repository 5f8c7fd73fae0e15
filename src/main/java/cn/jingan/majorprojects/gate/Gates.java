package cn.jingan.majorprojects.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of gates, rounds, opinions and decisions, written. */
@Mapper
interface Gates {

    void insert(
            @Param("id") String id,
            @Param("subject") GateSubject subject,
            @Param("kind") GateKind kind,
            @Param("processId") String processId,
            @Param("at") Instant at);

    /** Reads the gate and locks it until the end of the transaction; the first statement of a command on it. */
    Optional<Gate> lock(@Param("id") String id);

    int update(Gate gate);

    /** The same by one of its opinions. */
    Optional<Gate> lockOfOpinion(@Param("opinionId") String opinionId);

    /** Reads the gate and its opinion and locks them until the end of the transaction, the gate first. */
    Optional<Locked> lockOpinion(@Param("gateId") String gateId, @Param("opinionId") String opinionId);

    Optional<Place> placeOf(@Param("id") String id);

    /** The same by one of its opinions. */
    Optional<Place> placeOfOpinion(@Param("opinionId") String opinionId);

    List<String> underWay(@Param("projectId") String projectId);

    void updateLead(@Param("projectId") String projectId, @Param("department") String department);

    List<String> preparing(@Param("ids") Collection<String> ids);

    /** The open rounds of the project that were opened before then, with the last day of their departments. */
    List<RoundDue> roundsDue(@Param("projectId") String projectId, @Param("before") Instant before);

    void due(@Param("roundId") String roundId, @Param("signOffDue") LocalDate signOffDue);

    /** The open opinions of those rounds that have a last day of their own. */
    List<OpinionDue> opinionsDue(@Param("projectId") String projectId, @Param("before") Instant before);

    void opinionDue(@Param("id") String id, @Param("dueOn") LocalDate dueOn);

    Optional<Opinion> opinion(@Param("id") String id);

    int updateOpinion(Opinion opinion);

    void insertRound(Round round);

    /** Asks for opinions in the present round of the gate, until that day or, without one, until the round's. */
    void insertOpinions(
            @Param("roundId") String roundId,
            @Param("gateId") String gateId,
            @Param("opinions") Collection<Asked> opinions,
            @Param("dueOn") @Nullable LocalDate dueOn);

    void closeRound(
            @Param("gateId") String gateId,
            @Param("no") int no,
            @Param("outcome") String outcome,
            @Param("at") Instant at);

    /** Ids of the opinions with which the lines of the present round begin. */
    List<String> opinionsOfRound(@Param("gateId") String gateId);

    /** The departments of the present round, as it counts them. */
    List<Signer> signers(@Param("gateId") String gateId);

    /** The same, of the round to which the opinion belongs. */
    List<Signer> signersBeside(@Param("opinionId") String opinionId);

    Optional<Signer> signer(@Param("id") String id);

    /** Moves open opinions of the present round to the status they end with. */
    void end(@Param("ids") Collection<String> ids, @Param("status") OpinionStatus status);

    /** Gives a department that waits another place in its line. */
    void turn(@Param("id") String id, @Param("turn") @Nullable Integer turn);

    List<Answered> answers(@Param("gateId") String gateId, @Param("submission") int submission);

    /** Whether coordination or the leader acted since the round of the opinion. */
    boolean actedSince(@Param("opinionId") String opinionId);

    /** People who drafted or issued an opinion on the gate. */
    List<String> people(@Param("gateId") String gateId);

    Optional<Round> round(@Param("gateId") String gateId, @Param("no") int no);

    void insertDecision(Decision decision);

    void insertIntervention(Intervention intervention);

    /** A round and the last day of its departments. */
    record RoundDue(String roundId, LocalDate signOffDue) {}

    /** An opinion and its own last day. */
    record OpinionDue(String id, LocalDate dueOn) {}

    /** A gate and the project it belongs to: what is locked, the project first. */
    record Place(String gateId, String projectId) {}

    /** An opinion with its gate. */
    record Locked(Gate gate, Opinion opinion) {}

    /** An opinion of the present submission, in the order of the rounds. */
    record Answered(
            String id,
            String department,
            @Nullable String post,
            boolean required,
            OpinionStatus status,
            @Nullable Answer answer) {

        /** Who said it, as {@link Seat} writes it. */
        String seat() {
            return new Seat(department, post).toString();
        }
    }
}
