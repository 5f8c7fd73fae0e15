package cn.jingan.majorprojects.project;

/** What we tell the process about projects. */
public interface ProjectProcess {

    /** Starts the case of a project that was just registered. */
    void start(ProjectFacts project);
}
