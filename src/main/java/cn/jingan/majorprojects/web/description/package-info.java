/** The machine-readable description of the API at {@code /v3/api-docs}, true to what is sent and taken. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.web.description;
