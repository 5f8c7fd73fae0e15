package cn.jingan.majorprojects.project;

/**
 * A project entered a stage; told in the transaction in which it did.
 *
 * @param projectId id of the project
 * @param stage the stage it is in now
 */
public record StageEntered(String projectId, Stage stage) {}
