package cn.jingan.majorprojects.worklist;

/** The project a task belongs to, as the inbox shows and searches it. */
public record AskedProject(
        String id, String code, String number, String name, String category, String subcategory, String stage) {}
