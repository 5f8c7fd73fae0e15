package cn.jingan.majorprojects.crash;

import cn.jingan.majorprojects.testing.DataDirectory;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(2)
class CrashOnH2Test extends CrashCases {

    CrashOnH2Test() {
        super(new H2Place(DataDirectory.fresh()));
    }

    @Test
    void killedBetweenRequests() {
        killBetweenRequests();
        isWholeAndGoesOn();
    }
}
