package cn.jingan.majorprojects.lifecycle.engine;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * A variable of a model: an id, or an answer named as the gateway's question.
 *
 * @param name as the model knows it
 * @param type of its value
 */
public record ProcessVariable<T>(String name, Class<T> type) {

    /** A text variable. */
    public static ProcessVariable<String> text(String name) {
        return new ProcessVariable<>(name, String.class);
    }

    /** Its value; the model guarantees it is there. */
    public T of(VariableScope scope) {
        Object value = scope.getVariable(name);
        if (value == null) {
            throw new IllegalStateException("variable " + name + " is not set");
        }
        return type.cast(value);
    }

    /** Sets it in the scope that the execution stands in. */
    public void set(VariableScope scope, T value) {
        scope.setVariable(name, value);
    }

    /** Sets it for this branch alone: side by side with it others may set theirs. */
    public void setHere(VariableScope scope, T value) {
        scope.setVariableLocal(name, value);
    }

    /** Sets it where it is known, if there is a value. */
    public void setIfAny(VariableScope scope, @Nullable T value) {
        if (value != null) {
            set(scope, value);
        }
    }
}
