package cn.jingan.majorprojects.web.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.ibatis.builder.xml.XMLMapperBuilder;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.mybatis.spring.boot.autoconfigure.MybatisProperties;
import org.mybatis.spring.transaction.SpringManagedTransactionFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.Resource;

/**
 * Reads the mappers beside the rest of the start, because every bean that reads or writes a table waits for them: they
 * are read while Spring looks for the beans. Takes the place of the factory that the starter of MyBatis would make, with
 * the same settings; the start fails when a mapper cannot be read.
 */
final class MapperReading implements ApplicationContextInitializer<GenericApplicationContext> {
    @Override
    public void initialize(GenericApplicationContext context) {
        MybatisProperties settings = Binder.get(context.getEnvironment())
                .bind(MybatisProperties.MYBATIS_PREFIX, MybatisProperties.class)
                .get();
        CompletableFuture<Configuration> mappers =
                CompletableFuture.supplyAsync(() -> read(settings), task -> new Thread(task, "mapper-reading").start());
        Supplier<SqlSessionFactory> factory = () -> factory(mappers.join(), context.getBean(DataSource.class));
        context.registerBean("sqlSessionFactory", SqlSessionFactory.class, factory);
    }

    private static Configuration read(MybatisProperties settings) {
        Configuration configuration = new RecordConfiguration();
        settings.getConfiguration().applyTo(configuration);
        for (Resource mapper : settings.resolveMapperLocations()) {
            read(mapper, configuration);
        }
        return configuration;
    }

    private static void read(Resource mapper, Configuration configuration) {
        try (InputStream text = mapper.getInputStream()) {
            new XMLMapperBuilder(text, configuration, mapper.toString(), configuration.getSqlFragments()).parse();
        } catch (IOException e) {
            throw new UncheckedIOException(mapper + " could not be read", e);
        }
    }

    private static SqlSessionFactory factory(Configuration configuration, DataSource source) {
        configuration.setEnvironment(new Environment("product", new SpringManagedTransactionFactory(), source));
        return new SqlSessionFactoryBuilder().build(configuration);
    }
}
