package cn.jingan.majorprojects.lifecycle.table;

import java.util.List;
import org.camunda.bpm.dmn.engine.impl.DmnEvaluationException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Which running cases would be answered otherwise the next time they ask. */
@Component
class TableEffect {
    private final ObjectProvider<RunningCases> sources;
    private final TableTrial trial;

    TableEffect(ObjectProvider<RunningCases> sources, TableTrial trial) {
        this.sources = sources;
        this.trial = trial;
    }

    /** The cases that differ; each keeps the version under which its present round began. */
    List<RunningCases.Case> touched(String key, String before, String after) {
        TableTrial.Asked was = trial.of(key, before);
        TableTrial.Asked is = trial.of(key, after);
        return sources.stream()
                .filter(source -> source.tables().contains(key))
                .flatMap(source -> source.running().stream())
                .filter(running -> differs(was, is, running))
                .toList();
    }

    /** A draft that cannot answer at all differs. */
    private static boolean differs(TableTrial.Asked was, TableTrial.Asked is, RunningCases.Case running) {
        try {
            return !was.answers(running.facts()).equals(is.answers(running.facts()));
        } catch (DmnEvaluationException e) {
            return true;
        }
    }
}
