package cn.jingan.majorprojects.web.description;

import cn.jingan.majorprojects.MajorProjectsApplication;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names of the described types: a class of ours by its module and its name, such as {@code gate.GateView.Item}, so that
 * two of one simple name stay two; a page of a list as {@code project.ProjectJson.Page}.
 */
final class TypeNames extends TypeNameResolver {
    /** One for all: the library's register of converters is one for all. */
    static final TypeNames ALL = new TypeNames();

    private static final String OURS = MajorProjectsApplication.class.getPackageName() + ".";

    private final Map<String, Class<?>> types = new ConcurrentHashMap<>();

    private TypeNames() {}

    /** The class that has been given that name. */
    Optional<Class<?>> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    @Override
    protected String getNameOfClass(Class<?> type) {
        String name = type.getName();
        String said = name.startsWith(OURS)
                ? name.substring(OURS.length()).replace(".web.", ".").replace('$', '.')
                : type.getSimpleName();
        types.put(said, type);
        return said;
    }

    @Override
    protected String nameForGenericType(JavaType type, Set<Options> options) {
        String of = nameForType(type.containedTypeOrUnknown(0), options) + "."
                + type.getRawClass().getSimpleName();
        types.put(of, type.getRawClass());
        return of;
    }
}
