package cn.jingan.majorprojects.entry;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of proposals. */
@Mapper
interface Proposals {
    void insert(Proposal proposal);

    int update(Proposal proposal);

    Optional<String> projectOf(@Param("id") String id);

    Optional<Proposal> find(@Param("id") String id);

    Optional<ProposalView> view(@Param("id") String id);

    List<ProposalView> views(@Param("ids") Collection<String> ids);

    /** Of a project, newest first. */
    List<ProposalView> ofProject(@Param("projectId") String projectId);

    /** Those of the project that are open. */
    List<Proposal> open(@Param("projectId") String projectId);

    /** Those of the projects in which a proposal is open. */
    List<String> pending(@Param("projectIds") Collection<String> projectIds);
}
