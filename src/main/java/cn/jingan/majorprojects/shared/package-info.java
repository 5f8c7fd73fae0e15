/** What every module speaks: ids, the acting person, refusals, events, working days, keyset pages, actions, drafts of versions. Nothing else. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.shared;
