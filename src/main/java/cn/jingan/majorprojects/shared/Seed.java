package cn.jingan.majorprojects.shared;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads a file of {@code seeds/}: what the outline lists, and the default configuration. */
public final class Seed {

    private Seed() {}

    /** The rows of {@code seeds/<name>.csv}, in file order. */
    public static List<NamedCsvRecord> rows(String name) {
        String path = "/seeds/" + name + ".csv";
        try (InputStream in = Seed.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("No seed file " + path);
            }
            return CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8)).stream()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** The parts of a cell that holds several values separated by semicolons; empty for an empty cell. */
    public static List<String> parts(String cell) {
        return cell.isBlank()
                ? List.of()
                : Arrays.stream(cell.split(";")).map(String::trim).toList();
    }
}
