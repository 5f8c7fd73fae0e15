package cn.jingan.majorprojects.web.start;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ResultFlag;
import org.apache.ibatis.mapping.ResultMap;
import org.apache.ibatis.mapping.ResultMapping;
import org.apache.ibatis.mapping.SqlCommandType;
import org.apache.ibatis.session.Configuration;

/**
 * Maps each result that is a record once and for all: component {@code enteredAt} is column {@code entered_at}. Left to
 * itself, MyBatis looks for the column of each component anew in every row, which costs more than reading the values.
 */
final class RecordConfiguration extends Configuration {

    RecordConfiguration() {
        setObjectFactory(new RecordFactory());
    }

    @Override
    public void addMappedStatement(MappedStatement statement) {
        super.addMappedStatement(isOfUnmappedRecords(statement) ? mapped(statement) : statement);
    }

    private static boolean isOfUnmappedRecords(MappedStatement statement) {
        return statement.getSqlCommandType() == SqlCommandType.SELECT
                && statement.getResultMaps().size() == 1
                && statement.getResultMaps().get(0).getType().isRecord()
                && statement.getResultMaps().get(0).getResultMappings().isEmpty();
    }

    private MappedStatement mapped(MappedStatement statement) {
        ResultMap result = statement.getResultMaps().get(0);
        return new MappedStatement.Builder(
                        this, statement.getId(), statement.getSqlSource(), statement.getSqlCommandType())
                .resource(statement.getResource())
                .parameterMap(statement.getParameterMap())
                .resultMaps(List.of(byComponents(result)))
                .resultSetType(statement.getResultSetType())
                .resultOrdered(statement.isResultOrdered())
                .statementType(statement.getStatementType())
                .fetchSize(statement.getFetchSize())
                .timeout(statement.getTimeout())
                .cache(statement.getCache())
                .useCache(statement.isUseCache())
                .flushCacheRequired(statement.isFlushCacheRequired())
                .databaseId(statement.getDatabaseId())
                .lang(statement.getLang())
                .build();
    }

    private ResultMap byComponents(ResultMap result) {
        List<ResultMapping> components = Arrays.stream(result.getType().getRecordComponents())
                .map(this::argument)
                .toList();
        return new ResultMap.Builder(this, result.getId(), result.getType(), components, false).build();
    }

    private ResultMapping argument(RecordComponent component) {
        return new ResultMapping.Builder(this, null, column(component.getName()), component.getType())
                .flags(List.of(ResultFlag.CONSTRUCTOR))
                .build();
    }

    private static String column(String component) {
        return component.replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
