package cn.jingan.majorprojects.document;

/** How much is taken (默认配置，待确认). */
final class Limits {
    /** Files at once. */
    static final int FILES = 10;
    /** Characters of a file name. */
    static final int NAME = 150;
    /** Characters of the kind of evidence. */
    static final int KIND = 100;
    /** Bytes of a file. */
    static final long BYTES = 50L << 20;
    /** Entries of a container. */
    static final int ENTRIES = 2_000;
    /** Bytes of a container or of a PDF's object streams when unpacked. */
    static final long INFLATED = 200L << 20;
    /** Times a container may grow when unpacked. */
    static final long RATIO = 100;

    /** Lines read of a workbook. */
    static final int LINES = 20_000;
    /** Columns read of a workbook. */
    static final int COLUMNS = 60;
    /** Characters read of a cell. */
    static final int CELL = 200;
    /** Bytes of a workbook that is read, unpacked. */
    static final long WORKBOOK = 64L << 20;

    /** Pixels of a picture: a sheet of A0 scanned at 300 dots an inch has 140 million. */
    static final long PIXELS = 200_000_000;
    /** Pixels of a picture on a page of a PDF that is drawn here. */
    static final long PIXELS_OF_PAGE = 40_000_000;

    private Limits() {}
}
