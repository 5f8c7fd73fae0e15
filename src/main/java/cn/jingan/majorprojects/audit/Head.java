package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.shared.DomainEvent;

/**
 * The end of a chain.
 *
 * @param chain code of the project, or {@link #SYSTEM} for what concerns no project
 * @param seq number of its last entry; 0 while it has none
 * @param hash of its last entry; of the chain's name while it has none
 */
record Head(String chain, long seq, String hash) {
    static final String SYSTEM = "SYSTEM";

    static Head start(String chain) {
        return new Head(chain, 0, Sha256.of(chain));
    }

    /** The chain an event joins. */
    static String chainOf(DomainEvent event) {
        String project = event.project();
        if (SYSTEM.equals(project)) {
            throw new IllegalStateException("no project is called " + SYSTEM);
        }
        return project == null ? SYSTEM : project;
    }
}
