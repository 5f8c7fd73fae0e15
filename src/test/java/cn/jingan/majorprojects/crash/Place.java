package cn.jingan.majorprojects.crash;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Where a product that is started again and again keeps its records, and how they are read while it is dead. */
interface Place {

    /** Its data directory. */
    Path directory();

    /** What it is started with besides. */
    List<String> arguments();

    /** What an operator sets in its environment. */
    Map<String, String> environment();

    /** The records as the dead process left them; reading them must not mend what the next start has to mend. */
    DataSource remains();
}
