package cn.jingan.majorprojects.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The words of a model as Java knows them: a class …ProcessContract in lifecycle. */
final class Contract {
    private final Class<?> type;

    private Contract(Class<?> type) {
        this.type = type;
    }

    static List<Contract> all() {
        return AllClasses.ofTheProduct().stream()
                .filter(found -> found.getPackageName().startsWith("cn.jingan.majorprojects.lifecycle"))
                .filter(found -> found.getSimpleName().endsWith("ProcessContract"))
                .map(JavaClass::reflect)
                .map(Contract::new)
                .toList();
    }

    String key() {
        return constants()
                .filter(field -> field.getName().equals("KEY"))
                .map(Contract::text)
                .findFirst()
                .orElseThrow();
    }

    /** Ids of user tasks, without the kind of thing in front. */
    Set<String> tasks() {
        Set<String> tasks = new TreeSet<>();
        words().filter(word -> word.startsWith(subject() + "."))
                .forEach(word -> tasks.add(word.substring(subject().length() + 1)));
        return tasks;
    }

    /** Names of messages: every other word. */
    Set<String> messages() {
        Set<String> messages = new TreeSet<>();
        words().filter(word -> !word.startsWith(subject() + ".")).forEach(messages::add);
        return messages;
    }

    Set<String> variables() {
        Set<String> variables = new TreeSet<>();
        constants().filter(field -> field.getType() != String.class).forEach(field -> variables.add(name(field)));
        return variables;
    }

    /** The variable with the id of the thing, which a service task of the model may set itself. */
    String subjectId() {
        return subject() + "Id";
    }

    private String subject() {
        return constants()
                .filter(field -> field.getName().equals("SUBJECT"))
                .map(Contract::text)
                .findFirst()
                .orElse("-");
    }

    private java.util.stream.Stream<String> words() {
        return constants()
                .filter(field -> field.getType() == String.class)
                .filter(field -> !Set.of("KEY", "SUBJECT").contains(field.getName()))
                .map(Contract::text);
    }

    private java.util.stream.Stream<Field> constants() {
        return java.util.Arrays.stream(type.getDeclaredFields()).filter(field -> !field.isSynthetic());
    }

    private static String text(Field field) {
        return (String) value(field);
    }

    private static String name(Field field) {
        Object variable = value(field);
        try {
            return (String) variable.getClass().getMethod("name").invoke(variable);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }

    private static Object value(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
