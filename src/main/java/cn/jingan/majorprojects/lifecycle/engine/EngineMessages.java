package cn.jingan.majorprojects.lifecycle.engine;

import cn.jingan.majorprojects.shared.Rule;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.stereotype.Component;

/** Sends a message to the one instance that waits for it; refuses when nobody waits any more. */
@Component
public class EngineMessages {
    private final RuntimeService runtime;

    EngineMessages(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** To that process instance. */
    public void send(String message, String instance) {
        correlate(runtime.createMessageCorrelation(message).processInstanceId(instance));
    }

    /** To that process instance, which begins a branch of its own that alone knows the value. */
    public void begin(String message, String instance, ProcessVariable<String> variable, String value) {
        correlate(runtime.createMessageCorrelation(message)
                .processInstanceId(instance)
                .setVariableToTriggeredScope(variable.name(), value));
    }

    /** Refuses by that rule where nothing in that process instance waits for the message. */
    public void requireHeard(String message, String instance, Rule otherwise) {
        long waiting = runtime.createEventSubscriptionQuery()
                .processInstanceId(instance)
                .eventType("message")
                .eventName(message)
                .count();
        if (waiting == 0) {
            throw new RuleViolation(otherwise);
        }
    }

    private static void correlate(MessageCorrelationBuilder message) {
        try {
            message.correlate();
        } catch (MismatchingMessageCorrelationException nobodyWaits) {
            throw new RuleViolation(SharedRule.ALREADY_DONE);
        }
    }
}
