package cn.jingan.majorprojects.shared;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cases for modules that speak of a project without knowing projects. */
public interface Cases {

    /** What people call the project of that code. */
    Title title(String code);

    /** The same; empty where there is no such project any more. */
    Optional<Title> named(String code);

    /** Those this person may see whose name, number or code has that part, spaces ignored; the first by code. */
    List<Title> called(Actor actor, String part, int most);

    /** The same for several, by id. */
    Map<String, Title> titles(Collection<String> ids);

    /** Lets the departments read the case from now on, because something of it was sent to them. */
    void involve(String id, Collection<String> departments);

    /**
     * What a project is called.
     *
     * @param number of the annex, or the code beyond it
     * @param leadDepartment code of the department that leads it
     */
    record Title(String id, String code, String number, String name, String leadDepartment) {}
}
