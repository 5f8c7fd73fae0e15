package cn.jingan.majorprojects.shared;

import java.util.List;
import java.util.Optional;

/**
 * Where a module keeps the versions of what it lets administrators change.
 *
 * @param <T> the versions
 */
public interface VersionStore<T extends Versioned> {

    /** Reads the version and locks it until the end of the transaction; the first statement of a command on it. */
    Optional<T> lock(String id);

    /** Locks the approved versions of that key, so that one is approved after the other. Returns their numbers. */
    List<Integer> lockApproved(String key);

    /** Writes it where nobody else has since; returns how many rows it found. */
    int update(T version);
}
