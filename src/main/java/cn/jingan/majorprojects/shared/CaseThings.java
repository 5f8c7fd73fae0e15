package cn.jingan.majorprojects.shared;

import java.util.Map;

/** Things of a case for which something can be filed; each module that has such things offers them as a bean. */
public interface CaseThings {

    /** Their kind, as in {@link Subject}. */
    String type();

    /** What people call those of the project of that id and code, by their ids, in the order people know. */
    Map<String, String> named(String projectId, String code);
}
