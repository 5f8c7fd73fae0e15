package cn.jingan.majorprojects.supervision;

import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.shared.Holding;

/** Which vice mayor a project belongs to; the decision tables of the gates answer. */
public interface LeadersInCharge {

    /** The post, and the department it is held in. */
    Holding of(ProjectFacts project);
}
