package cn.jingan.majorprojects.shared;

import java.util.Collection;
import java.util.Set;

/** What cannot be acted on because its case is suspended, for modules that offer actions without knowing the inbox. */
public interface PausedSubjects {
    /** Those of the things that wait for their case to be resumed. */
    Set<String> paused(Collection<String> subjectIds);

    /** What acting on one of them is refused with. */
    RuleViolation refusal();
}
