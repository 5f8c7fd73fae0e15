package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.audit.replay.Stand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What stood otherwise on two days, by project, thing and field. */
final class Differences {
    private final Map<String, Then.Different> found = new TreeMap<>();

    private Differences() {}

    static List<Then.Different> between(List<Stand> first, List<Stand> second) {
        Map<String, Stand> before = byChain(first);
        Map<String, Stand> after = byChain(second);
        Differences all = new Differences();
        TreeMap<String, Stand> either = new TreeMap<>(before);
        either.putAll(after);
        either.keySet().forEach(chain -> all.compare(chain, before.get(chain), after.get(chain)));
        return new ArrayList<>(all.found.values());
    }

    private static Map<String, Stand> byChain(List<Stand> stands) {
        Map<String, Stand> byChain = new TreeMap<>();
        stands.forEach(stand -> byChain.put(stand.chain(), stand));
        return byChain;
    }

    private void compare(String chain, @Nullable Stand before, @Nullable Stand after) {
        Map<String, Stand.Value> old = values(before);
        Map<String, Stand.Value> present = values(after);
        old.forEach((key, value) -> differs(chain, key, value, value, present.get(key)));
        present.forEach((key, value) -> differs(chain, key, value, old.get(key), value));
    }

    private static Map<String, Stand.Value> values(@Nullable Stand stand) {
        Map<String, Stand.Value> values = new TreeMap<>();
        if (stand != null) {
            stand.values().forEach(each -> values.put(each.subject() + " " + each.field(), each));
        }
        return values;
    }

    private void differs(
            String chain, String key, Stand.Value named, Stand.@Nullable Value before, Stand.@Nullable Value after) {
        String was = before == null ? null : before.value();
        String is = after == null ? null : after.value();
        if (!Objects.equals(was, is)) {
            found.put(chain + " " + key, new Then.Different(chain, named.label(), named.field(), was, is));
        }
    }
}
