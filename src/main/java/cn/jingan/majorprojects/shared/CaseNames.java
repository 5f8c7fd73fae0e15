package cn.jingan.majorprojects.shared;

import java.util.Optional;

/** What cases are called, for modules that speak of projects without knowing them. */
public interface CaseNames {
    /** The project of that code, whoever asks. */
    Optional<CaseName> named(String projectCode);

    /**
     * A project by name.
     *
     * @param number what people call it by: the annex number, or the code beyond the annex
     * @param leadDepartment code of the department that leads it
     */
    record CaseName(String code, String number, String name, String leadDepartment) {}
}
