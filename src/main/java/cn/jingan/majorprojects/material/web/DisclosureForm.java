package cn.jingan.majorprojects.material.web;

import cn.jingan.majorprojects.material.Disclosure;
import org.jspecify.annotations.Nullable;

/** Whether a material is disclosed, and why. */
record DisclosureForm(@Nullable Disclosure disclosure, @Nullable String reason) {}
