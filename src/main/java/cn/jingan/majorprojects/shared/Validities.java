package cn.jingan.majorprojects.shared;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Until when what others issued for a case holds, for modules that move its dates. */
public interface Validities {

    /** What ends unless the works start in time, by the ids of the cases, in one statement; a case without any is absent. */
    Map<String, List<Validity>> endingBeforeStart(Collection<String> projectIds);

    /**
     * Something that holds for a time.
     *
     * @param label what people call it, such as 建筑工程施工许可证 2026-001
     * @param until its last day, extensions included
     */
    record Validity(String label, LocalDate until) {}
}
