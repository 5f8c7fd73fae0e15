package cn.jingan.majorprojects.document;

class DocumentServiceOnH2Test extends DocumentServiceCases {}
