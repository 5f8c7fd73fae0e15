package cn.jingan.majorprojects.scenario;

import cn.jingan.majorprojects.gate.DecisionTables;
import cn.jingan.majorprojects.gate.GateKind;
import cn.jingan.majorprojects.gate.GateSubject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Another sign-off matrix for single projects; for all others the deployed one. */
@TestConfiguration
class OtherTables {
    private static final Map<String, List<DecisionTables.Party>> PARTIES = new ConcurrentHashMap<>();

    /** From now on the project's rounds ask these. */
    static void ask(String project, List<DecisionTables.Party> parties) {
        PARTIES.put(project, parties);
    }

    @Bean
    @Primary
    DecisionTables otherTables(@Qualifier("camundaDecisionTables") DecisionTables deployed) {
        return new Replaced(deployed);
    }

    private record Replaced(DecisionTables deployed) implements DecisionTables {

        @Override
        public Matrix matrix(GateKind gate, GateSubject subject) {
            return Optional.ofNullable(PARTIES.get(subject.project()))
                    .map(parties -> new Matrix(parties, "other-matrix@1"))
                    .orElseGet(() -> deployed.matrix(gate, subject));
        }

        @Override
        public Level level(GateKind gate, GateSubject subject) {
            return deployed.level(gate, subject);
        }
    }
}
