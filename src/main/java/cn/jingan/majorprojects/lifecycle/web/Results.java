package cn.jingan.majorprojects.lifecycle.web;

import cn.jingan.majorprojects.gate.Decision;
import cn.jingan.majorprojects.gate.GateQueries;
import cn.jingan.majorprojects.gate.OpinionView;
import cn.jingan.majorprojects.lifecycle.gate.GateProcessContract;
import cn.jingan.majorprojects.lifecycle.path.PathInstance;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people answered in a gate: more than its branches tell, which join what goes on alike. */
@Component
class Results {
    private final GateQueries gates;
    private final MessageSource messages;

    Results(GateQueries gates, MessageSource messages) {
        this.gates = gates;
        this.messages = messages;
    }

    /** The answers of the gate whose instance that is; none of any other instance. */
    OfGate of(String project, PathInstance instance, Locale locale) {
        String gate = instance.subjectId();
        boolean known = gate != null
                && instance.definitionKey().equals(GateProcessContract.KEY)
                && gates.ofCase(project).stream().anyMatch(each -> each.id().equals(gate));
        Map<Integer, String> verdicts = new HashMap<>();
        Map<String, String> answers = new HashMap<>();
        if (gate != null && known) {
            var file = gates.file(gate);
            file.decisions().forEach(each -> verdicts.put(each.roundNo(), verdict(each, locale)));
            file.opinions().forEach(each -> answer(each, locale).ifPresent(said -> answers.put(each.id(), said)));
        }
        return new OfGate(verdicts, answers);
    }

    private String verdict(Decision decision, Locale locale) {
        return messages.getMessage("verdict." + decision.answer(), null, locale);
    }

    /** Only what was issued: a draft is the department's own. */
    private Optional<String> answer(OpinionView opinion, Locale locale) {
        return opinion.answer() == null || !opinion.status().answered()
                ? Optional.empty()
                : Optional.of(messages.getMessage("answer." + opinion.answer(), null, locale));
    }

    /**
     * The answers of one gate.
     *
     * @param verdicts what was decided in each round
     * @param answers what departments said, by the ids of their opinions
     */
    record OfGate(Map<Integer, String> verdicts, Map<String, String> answers) {

        /** What was decided at that node in that round, or answered in the instance that was called there. */
        Optional<String> at(String node, int round, @Nullable PathInstance called) {
            if (called != null && called.subjectId() != null) {
                return Optional.ofNullable(answers.get(called.subjectId()));
            }
            return node.equals("decide") ? Optional.ofNullable(verdicts.get(round)) : Optional.empty();
        }
    }
}
