package cn.jingan.majorprojects.crash;

import org.junit.jupiter.api.Order;
import cn.jingan.majorprojects.testing.DataDirectory;

@Order(2)
class CrashOnH2Test extends CrashCases {

    CrashOnH2Test() {
        super(new H2Place(DataDirectory.fresh()));
    }
}
