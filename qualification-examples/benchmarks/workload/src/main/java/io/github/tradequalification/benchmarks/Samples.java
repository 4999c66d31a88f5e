package io.github.tradequalification.benchmarks;

import java.util.List;

/** Values that matter to the law, and odd ones. */
final class Samples {

  static final List<String> STEPS =
      List.of(
          "preparation",
          "business-scope-amendment",
          "foreign-trade-operator-filing",
          "customs-registration",
          "electronic-port-card",
          "foreign-exchange-directory");
  static final List<String> MATERIALS =
      List.of(
          "bank-account-opening-permit",
          "basic-account-information",
          "business-licence",
          "customs-registration-application",
          "customs-registration-receipt",
          "foreign-exchange-confirmation",
          "foreign-exchange-directory-application",
          "foreign-investment-approval",
          "legal-representative-id",
          "operator-filing-application",
          "operator-filing-form",
          "operator-id",
          "organisation-code-certificate");
  static final List<String> STATED =
      List.of("name", "unifiedSocialCreditCode", "legalRepresentative", "address");
  static final List<String> CODES =
      List.of(
          "914403001922038216",
          "91110108551385082Q",
          "9150000020286320X6",
          "12440600MB2C07549J",
          "91350100M000100Y43",
          "919900000000000860",
          "914403001922038217",
          "9144030019220382I6",
          "364403001922038216",
          "362322198709086409",
          "91310101MA1FPX1234",
          "91350203M0001FUE2P",
          "91350203M0001QKT19",
          "91350200M000100Y43",
          "110108000000016",
          "110108000000017",
          "440301103097413",
          "92440300X",
          " 914403001922038216 ",
          "９１４４０３００１９２２０３８２１６",
          "91110108551385082q",
          "𝟗1110108551385082",
          "ß1110108551385082");
  static final List<String> SCOPES =
      List.of(
          "货物进出口",
          "货物进出口；技术进出口；进出口代理",
          "技术进出口；软件开发",
          "经营本企业自产产品的出口业务",
          "自营和代理上述商品的进出口业务",
          "进出口业务（凭批准证书经营）",
          "边境小额贸易进出口业务",
          "进出口代理（不含进口）",
          "进口业务",
          "import and export of goods",
          "export of own products",
          "import and export agency",
          "food sales",
          "销售食品",
          "管道进出口",
          "{scope}");
  static final List<String> NAMES =
      List.of(
          "示例（上海）有限公司",
          "示例(上海)有限公司",
          "Harbour Light Trading Co., Ltd.",
          "HARBOUR LIGHT  TRADING CO., LTD.",
          "张三",
          "李四",
          "李 四",
          "Straße",
          "STRASSE",
          "12 Shennan Road");
  static final List<String> ODD =
      List.of(
          "",
          " ",
          "\u3000",
          "\u200B",
          "{name}",
          "{status} {code}",
          "a“b”\"c\\",
          "line\nbreak\u2028",
          "\u202Eabc",
          "İstanbul ΐ ŉ",
          "ﬀ ſ K",
          "\uD83D\uDEA2",
          "e\u0301",
          "null",
          "é,x");

  private Samples() {}
}
