package cn.jingan.majorprojects.crash;

import cn.jingan.majorprojects.testing.DataDirectory;

class CrashOnH2Test extends CrashCases {

    CrashOnH2Test() {
        super(new H2Place(DataDirectory.fresh()));
    }
}
