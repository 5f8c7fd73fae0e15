package cn.jingan.majorprojects.audit.search;

/**
 * The entries from one id to before the first of the next block.
 *
 * @param firstId where it begins; empty for the first block
 * @param lastId the greatest id in it; empty where there is none
 * @param entries how many are in it
 * @param marks of what they say
 */
record Block(String firstId, String lastId, int entries, byte[] marks) {
    private static final int MOST = 1_000;

    /** The next block, which begins with that entry. */
    static Block from(String id) {
        return new Block(id, "", 0, new byte[0]);
    }

    /** This block and that entry. */
    Block with(Said said) {
        Marks all = Marks.read(marks);
        all.add(said.label());
        if (said.opinion() != null) {
            all.add(said.opinion());
        }
        String last = said.id().compareTo(lastId) > 0 ? said.id() : lastId;
        return new Block(firstId, last, entries + 1, all.stored());
    }

    /** Whether an entry after the last one belongs to the next block. */
    boolean isFull() {
        return entries >= MOST || Marks.read(marks).areFull();
    }

    boolean mayHold(Marks wanted) {
        return Marks.read(marks).contain(wanted);
    }
}
