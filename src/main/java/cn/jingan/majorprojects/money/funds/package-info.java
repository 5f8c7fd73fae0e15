/** 资金与形象进度: what a project received, paid and built month by month, what its year was to bring, and where they part. */
@org.springframework.modulith.NamedInterface("funds")
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.money.funds;
