package cn.jingan.majorprojects.gate.web;

import cn.jingan.majorprojects.gate.BatchQueries;
import cn.jingan.majorprojects.shared.Actor;
import org.springframework.stereotype.Component;

/** Tells the inbox how many of its decisions may be taken at once. */
@Component("gateTogether")
class GateTogether {
    private final BatchQueries queries;

    GateTogether(BatchQueries queries) {
        this.queries = queries;
    }

    /** How many wait for this person and may be decided together. */
    public int offered(Actor actor) {
        return queries.permitted(actor).size();
    }
}
