/** Materials against the whole application. */
package cn.jingan.majorprojects.material;
