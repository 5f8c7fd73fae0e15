package cn.jingan.majorprojects.worklist;

import java.time.Instant;

/** A project somebody watches (关注). */
public record Watch(String personId, String project, String projectNumber, String projectName, Instant since) {}
