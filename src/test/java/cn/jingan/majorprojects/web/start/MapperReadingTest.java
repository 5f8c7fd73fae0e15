package cn.jingan.majorprojects.web.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.apache.ibatis.mapping.ResultMap;
import org.apache.ibatis.mapping.ResultMapping;
import org.apache.ibatis.session.SqlSessionFactory;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.xml.sax.SAXException;

class MapperReadingTest {
    private static final String MAPPERS = "classpath*:cn/jingan/majorprojects/organization/*.xml";

    @Test
    void readsWhatTheSettingsNameAsTheyAsk() {
        try (GenericApplicationContext context = contextWith(MAPPERS)) {
            context.refresh();
            SqlSessionFactory factory = context.getBean(SqlSessionFactory.class);
            assertThat(factory.getConfiguration().isMapUnderscoreToCamelCase()).isTrue();
            assertThat(factory.getConfiguration().getEnvironment().getDataSource())
                    .isSameAs(context.getBean(JdbcDataSource.class));
            assertThat(factory.getConfiguration().getMapperRegistry().getMappers())
                    .extracting(Class::getSimpleName)
                    .contains("People", "Organization")
                    .doesNotContain("Projects");
        }
    }

    @Test
    void recordsAreMappedByTheirComponentsOnceAndForAll() {
        try (GenericApplicationContext context = contextWith(MAPPERS)) {
            context.refresh();
            ResultMap attempt = context.getBean(SqlSessionFactory.class)
                    .getConfiguration()
                    .getMappedStatement("cn.jingan.majorprojects.organization.Access.lockAttempt")
                    .getResultMaps()
                    .get(0);
            assertThat(attempt.getConstructorResultMappings())
                    .extracting(ResultMapping::getColumn)
                    .containsExactly("counter", "failures", "last_at", "blocked_until");
        }
    }

    @Test
    void theStartFailsWithAMapperThatCannotBeRead() {
        try (GenericApplicationContext context = contextWith("classpath:logback-test.xml")) {
            assertThatThrownBy(context::refresh).hasRootCauseInstanceOf(SAXException.class);
        }
    }

    private static GenericApplicationContext contextWith(String mappers) {
        GenericApplicationContext context = new GenericApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "settings",
                        Map.of(
                                "mybatis.mapper-locations",
                                mappers,
                                "mybatis.configuration.map-underscore-to-camel-case",
                                "true")));
        context.registerBean("dataSource", JdbcDataSource.class, JdbcDataSource::new);
        new MapperReading().initialize(context);
        return context;
    }
}
