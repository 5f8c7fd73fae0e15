package cn.jingan.majorprojects.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The embedded default. */
record H2Place(Path directory) implements Place {

    @Override
    public List<String> arguments() {
        return List.of();
    }

    @Override
    public Map<String, String> environment() {
        return Map.of();
    }

    /** A copy: opening the file itself would recover it, which is the product's task. */
    @Override
    public DataSource remains() {
        try {
            Files.copy(
                    directory.resolve("major-projects.mv.db"),
                    directory.resolve("remains.mv.db"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DriverManagerDataSource(
                "jdbc:h2:file:" + directory.resolve("remains") + ";MODE=MySQL;IFEXISTS=TRUE", "sa", "");
    }
}
