package cn.jingan.majorprojects.worklist.web;

import cn.jingan.majorprojects.project.Light;
import cn.jingan.majorprojects.worklist.Due;
import cn.jingan.majorprojects.worklist.ItemOrder;
import cn.jingan.majorprojects.worklist.SavedView;
import org.jspecify.annotations.Nullable;

/** A view as it is to be kept, under its name. */
record ViewForm(
        @Nullable String name,
        @Nullable String box,
        @Nullable String q,
        @Nullable String stage,
        @Nullable String category,
        @Nullable String kind,
        @Nullable Light light,
        @Nullable Due due,
        @Nullable ItemOrder sort) {

    SavedView view() {
        BoxRequest wanted = new BoxRequest(box, q, stage, category, kind, light, null, due, sort, null, null);
        return wanted.view("", name == null ? "" : name.strip());
    }
}
