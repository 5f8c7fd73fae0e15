/** The road maps of all projects of an officer in one grid: looked through here, taken out and in as a workbook. */
@org.jspecify.annotations.NullMarked
package cn.jingan.majorprojects.milestone.grid;
