package cn.jingan.majorprojects.gate.requirement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** Reads of what gates need. */
@Service
public class RequirementQueries {
    private final Requirements requirements;
    private final Clock clock;

    RequirementQueries(Requirements requirements, Clock clock) {
        this.requirements = requirements;
        this.clock = clock;
    }

    /** The rows in force today, in the order they came. */
    public List<Requirement> inForce() {
        return requirements.on(LocalDate.now(clock));
    }
}
