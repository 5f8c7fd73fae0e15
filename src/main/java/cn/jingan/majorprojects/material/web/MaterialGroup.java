package cn.jingan.majorprojects.material.web;

import cn.jingan.majorprojects.material.MaterialType;
import cn.jingan.majorprojects.material.MaterialView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The materials of one type, on the list of a project. */
record MaterialGroup(String type, List<MaterialView> materials) {

    /** The materials by type, in the order of the types; what is of no known type comes last. */
    static List<MaterialGroup> of(List<MaterialView> materials, List<MaterialType> types) {
        Map<String, List<MaterialView>> byType = new LinkedHashMap<>();
        types.forEach(type -> byType.put(type.key(), new ArrayList<>()));
        materials.forEach(material -> byType.computeIfAbsent(material.type(), key -> new ArrayList<>())
                .add(material));
        return byType.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> new MaterialGroup(each.getKey(), each.getValue()))
                .toList();
    }
}
