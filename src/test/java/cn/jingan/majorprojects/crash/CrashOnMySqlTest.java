package cn.jingan.majorprojects.crash;

import cn.jingan.majorprojects.testing.DataDirectory;
import cn.jingan.majorprojects.testing.MySqlServer;

class CrashOnMySqlTest extends CrashCases {

    CrashOnMySqlTest() {
        super(place(MySqlServer.shared()));
    }

    private static Place place(MySqlServer server) {
        return new MySqlPlace(DataDirectory.fresh(), server, server.database("crash"));
    }
}
