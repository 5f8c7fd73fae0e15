package cn.jingan.majorprojects.document;

import org.springframework.test.context.ActiveProfiles;

@ActiveProfiles("mysql")
class DocumentServiceOnMySqlTest extends DocumentServiceCases {}
