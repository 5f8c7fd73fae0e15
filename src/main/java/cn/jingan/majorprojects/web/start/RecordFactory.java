package cn.jingan.majorprojects.web.start;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ibatis.reflection.ReflectionException;
import org.apache.ibatis.reflection.factory.DefaultObjectFactory;
import org.jspecify.annotations.Nullable;

/**
 * Makes the records that a package keeps to itself. Left to itself, MyBatis tries in vain for every row before it opens
 * the constructor, and the exception costs more than the row.
 */
final class RecordFactory extends DefaultObjectFactory {
    private static final long serialVersionUID = 1L;

    private final transient Map<Shape, Constructor<?>> constructors = new ConcurrentHashMap<>();

    private record Shape(Class<?> type, List<Class<?>> arguments) {

        Constructor<?> opened() {
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(arguments.toArray(Class[]::new));
                constructor.setAccessible(true);
                return constructor;
            } catch (NoSuchMethodException e) {
                throw new ReflectionException("%s is not made of %s".formatted(type.getName(), arguments), e);
            }
        }
    }

    @Override
    public <T> T create(Class<T> type, @Nullable List<Class<?>> arguments, @Nullable List<Object> values) {
        if (!type.isRecord() || arguments == null || values == null) {
            return super.create(type, arguments, values);
        }
        try {
            return type.cast(constructors
                    .computeIfAbsent(new Shape(type, arguments), Shape::opened)
                    .newInstance(values.toArray()));
        } catch (ReflectiveOperationException e) {
            throw new ReflectionException("%s cannot be made of %s".formatted(type.getName(), arguments), e);
        }
    }
}
