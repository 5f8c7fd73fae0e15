package cn.jingan.majorprojects.material;

import cn.jingan.majorprojects.document.Sample;
import cn.jingan.majorprojects.document.Upload;
import cn.jingan.majorprojects.material.MaterialEntry.EditionEntry;
import java.time.LocalDate;
import java.util.List;

/** Materials as an officer files them. */
public final class Filed {
    private Filed() {}

    /** A photograph. */
    public static Upload photo(String name) {
        return Sample.upload(name, Sample.PNG);
    }

    /** A PDF with a line of its own. */
    public static Upload pdf(String line) {
        return Sample.upload(line + ".pdf", Sample.pdf(line));
    }

    /** A material that needs no number, of the project as a whole. */
    public static MaterialEntry of(String type, Upload file) {
        return new MaterialEntry(type, null, null, new EditionEntry(null, null, null, null, List.of(file)));
    }

    /** An official material with number, issuer and date, filed for that thing. */
    public static MaterialEntry of(String type, String subject, String number, LocalDate issuedOn, Upload file) {
        return new MaterialEntry(type, subject, null, new EditionEntry(number, "示例机关", issuedOn, null, List.of(file)));
    }

    /** The next edition of an official material. */
    public static EditionEntry next(String number, LocalDate issuedOn, Upload file) {
        return new EditionEntry(number, "示例机关", issuedOn, "文号有误，换正式批复。", List.of(file));
    }

    /** The next edition of a material without number. */
    public static EditionEntry next(Upload file) {
        return new EditionEntry(null, null, null, "换清晰的。", List.of(file));
    }
}
