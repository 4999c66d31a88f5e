package io.github.tradequalification.china.scope;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a business scope, by what they do in it. Chinese words are in simplified characters, English ones in
 * small letters without hyphens. Where words overlap the longest counts; what is not listed is {@link #OTHER}, most
 * often a kind of goods.
 */
enum ScopeWord {
  // What is granted.
  BOTH(
      "进出口", "出进口", "进、出口", "进/出口", "进口出口", "出口进口", "进口和出口", "进口及出口", "进口与出口",
      "进口或出口", "进口、出口", "进口/出口", "进口以及出口", "出口和进口", "出口及进口", "出口与进口", "出口或进口",
      "出口、进口", "出口/进口", "出口以及进口"),
  IMPORT("进口"),
  EXPORT("出口"),
  ENGLISH_IMPORT("import", "imports", "importing", "importation"),
  ENGLISH_EXPORT("export", "exports", "exporting", "exportation"),
  BORDER_TRADE(
      "边境小额贸易", "边境贸易", "边贸", "边民互市", "边民互市贸易", "边境互市",
      "border trade", "frontier trade", "border trading", "small scale border trade",
      "border small scale trade", "small border trade"),
  PROCESSING_TRADE("进料加工", "三来一补", "processing with imported materials", "processing of imported materials"),

  // Of what, and for whom.
  CARGO("货物", "贷物"),
  GOODS(
      "商品", "产品", "物资", "物品", "货品",
      "goods", "good", "commodity", "commodities", "merchandise", "product", "products", "articles",
      "cargo", "cargoes"),
  TECHNOLOGY(
      "技术", "相关技术", "有关技术",
      "technology", "technologies", "technique", "techniques", "technical", "tech", "know how",
      "related technology", "related technologies", "relevant technology", "relevant technologies"),
  SELF(
      "自营",
      "self operated", "self run", "self managed", "self support", "self supporting", "own account",
      "proprietary"),
  AGENT("代理", "agency", "agent", "agents", "agencies", "on behalf of"),

  // Limits.
  OWN(
      "自产", "自制", "自用", "自造", "自行生产", "自主生产", "自身生产", "自身", "生产的", "生产之", "制造的",
      "所生产", "所需", "所需要", "需用", "需要的", "生产所需", "加工所需", "科研所需", "成员企业", "来料",
      "own", "self produced", "self made", "self manufactured", "self use", "in house", "produced by",
      "manufactured by", "made by", "processed by", "needed", "required", "necessary"),
  SUBJECT("本企业", "本公司", "本厂", "本单位", "本集团", "本系统", "本院", "本所", "本社", "本合作社", "我公司", "我司", "我厂"),
  LISTED(
      "上述", "以上", "前述", "上列", "所列", "所述", "下列", "以下", "该等", "该类", "此类", "同类", "同类型",
      "同种类", "相关", "有关", "经营范围内", "范围内", "所经营",
      "above", "above mentioned", "mentioned above", "aforementioned", "aforesaid", "said", "listed",
      "following", "specified", "designated", "such", "similar"),
  BORDER("边境", "border", "frontier"),
  ONLY("仅限", "只限", "限于", "仅限于", "只限于", "仅", "只能", "只允许", "限", "only", "limited to", "confined to", "solely"),
  PER(
      "凭", "见", "详见", "按", "按照", "持", "根据", "依据", "依照",
      "against", "per", "as per", "subject to", "as stated in", "as specified in", "according to",
      "in accordance with", "on the basis of", "pursuant to", "by", "by virtue of", "with", "under",
      "upon", "holding"),
  /** Papers of the former approval system, which limit wherever they are named. */
  CERTIFICATE(
      "批准证书", "资格证书", "审定证书", "登记证书",
      "approval certificate", "certificate of approval", "qualification certificate"),
  PAPER(
      "批准证", "批准文件", "批准文书", "批准书", "批准", "批文", "批件", "批复", "资格证", "资质证书", "许可证",
      "许可证书", "登记证", "登记表", "备案表", "证书", "号文", "文件", "字第", "核准", "核定", "目录",
      "approval", "approvals", "certificate", "certificates", "licence", "licences", "license",
      "licenses", "permit", "permits"),
  APPROVED("批准的", "核准的", "核定的", "审批的", "批准之", "核准之", "经批准", "approved"),

  // Exceptions, prohibitions and conditions.
  NOT(
      "不含", "不包含", "不包括", "不得", "不从事", "不涉及", "不经营", "不办理", "不开展", "不准", "不允许",
      "不能从事", "不可从事", "不能经营", "不另附", "不附", "不具有", "不具备", "不享有", "不再", "不做", "未取得",
      "未获", "没有", "严禁", "除", "除了",
      "except", "except for", "excepting", "excluding", "exclude", "excludes", "exclusive of", "not",
      "no", "non", "without", "neither", "nor", "other than", "apart from", "save for", "cannot",
      "never", "not permitted to", "not allowed to", "not authorized to", "not authorised to",
      "not entitled to", "not licensed to"),
  BEYOND("以外", "之外", "外的"),
  EXCEPTED(
      "除外", "不在此列", "不在其内",
      "excluded", "excepted", "exempted", "not included", "not allowed", "not permitted", "not covered",
      "not authorized", "not authorised", "not available"),
  PROHIBITED(
      "禁止", "限制", "限定", "规定的专营", "规定专营", "国家专营", "专控", "管制",
      "prohibited", "prohibits", "prohibit", "prohibiting", "forbidden", "banned", "restricted"),
  CONDITION(
      "涉及", "涉", "须经", "需经", "应经", "应当经", "须取得", "需取得", "应取得", "应当取得", "取得许可",
      "需要审批", "需审批", "须审批", "前置审批", "专项", "属于", "凡", "需许可", "须许可", "需要许可", "依法须",
      "依法需", "国家有专项", "国家有规定", "法律法规", "行政法规", "具体经营项目", "经相关部门",
      "items subject to", "projects subject to", "subject to administrative", "subject to approval",
      "if", "where", "requiring", "those", "which require", "that require", "involving", "involves"),

  // Other activities.
  TRADE(
      "批发", "零售", "销售", "经销", "分销", "代销", "购销", "采购", "收购", "拍卖", "佣金代理", "批零",
      "国内贸易", "国内商业", "内贸", "物资供销业", "供销", "网上销售", "互联网销售", "租赁",
      "wholesale", "wholesaling", "retail", "retailing", "sale", "sales", "selling", "sell",
      "distribution", "distributing", "marketing", "purchase", "purchasing", "procurement",
      "commission agency", "commission agent", "auction", "leasing", "domestic trade"),
  MAKING(
      "生产", "加工", "制造", "研发", "开发", "设计", "研制", "组装", "种植", "养殖", "安装", "维修", "维护",
      "production", "manufacture", "manufacturing", "processing", "development", "design", "research",
      "assembly", "installation", "maintenance", "repair"),
  SERVICE(
      "咨询", "代办", "谘询", "信息", "资讯", "顾问", "培训", "实务", "检验", "检疫", "检测", "鉴定", "报关",
      "报检", "清关", "通关", "运输", "货运", "货代", "物流", "仓储", "仓库", "储运", "储存", "配送", "装卸",
      "搬运", "展览", "展示", "展销", "会展", "会议", "策划", "管理", "研究", "翻译", "平台", "网站", "数据",
      "统计", "单证", "制单", "手续", "退税", "信用", "保险", "担保", "融资", "结算", "结汇", "收汇", "核销",
      "押汇", "认证", "备案", "许可", "配额", "招标", "招投标", "评估", "监管", "监装", "加工区", "保税",
      "指示", "供应链", "配套", "技术咨询", "技术服务", "技术开发", "技术转让", "技术推广", "技术交流", "技术支持",
      "技术研发", "货运代理", "运输代理", "报关代理", "代理报关", "代理报检", "代理记账", "货物运输", "货物仓储",
      "相关业务", "相关服务", "相关配套", "相关手续", "相关咨询", "有关业务", "有关服务", "综合服务", "转内销", "替代",
      "商会", "协会", "收发货人", "中转", "集散", "理货", "查验", "押运", "广告", "调查", "调研", "推广",
      "宣传", "中介", "居间", "撮合", "经纪", "外包", "维权", "法律", "财务", "税务", "查询", "熏蒸", "消毒",
      "订舱", "市场", "口岸",
      "consulting", "consultation", "consultations", "consultancy", "consultant", "consultants",
      "advisory", "advice", "advising", "information", "inspection", "declaration", "customs",
      "clearance", "brokerage", "logistics", "transport", "transportation", "freight", "shipping",
      "forwarding", "carriage", "warehousing", "storage", "exhibition", "exhibitions", "training",
      "management", "insurance", "finance", "financing", "refund", "quota", "software", "platform",
      "data", "statistics", "documentation", "document", "documents", "quarantine", "testing",
      "appraisal", "certification", "translation", "supply chain", "related", "relevant", "relating",
      "survey", "fair", "fairs", "expo", "conference", "packaging", "packing", "tax", "rebate", "duty",
      "credit", "formalities", "legal", "technical consulting", "technical services",
      "technical service", "technology consulting", "technology development", "technology transfer",
      "international trade consulting"),
  /** Goods before import and export, and something else than import and export after it. */
  THING("软件", "系统", "包装", "集装箱", "船舶", "标志", "标识", "设备安装"),
  COMPANY(
      "公司", "总公司", "分公司", "子公司", "总厂", "分支机构", "有限公司", "有限责任公司", "集团", "企业", "商行",
      "厂", "股份",
      "co", "company", "companies", "corp", "corporation", "ltd", "limited", "inc", "llc", "group",
      "firm", "firms", "enterprise", "enterprises", "association"),
  DOMESTIC("国产"),
  VALVES(
      "阀门", "阀", "管道", "管路", "管线", "水管", "风管", "油管", "气管", "风机", "水泵", "泵", "油泵",
      "气泵", "真空泵", "水箱", "油箱", "锅炉", "储罐", "罐体", "换热器", "散热器", "冷却塔", "冷却器", "反应釜",
      "过滤器", "压缩机", "空压机", "风道", "烟道", "通风", "排水", "给水", "排气", "进水", "通道", "安全",
      "紧急", "疏散", "车库", "地下车库", "停车场", "停车库", "地铁", "地铁站", "隧道", "小区", "园区", "厂区",
      "景区", "商场", "大楼", "高速", "高速公路", "机场", "车站"),

  // The small words that hold a phrase together.
  OF("的", "之", "of", "for", "in", "on", "to", "from", "about", "regarding", "concerning"),
  AND(
      "和", "及", "与", "或", "以及", "及其", "并", "兼", "或者", "暨",
      "/", "&", "+", "and", "or", "as well as", "plus", "and/or"),
  LIST("、"),
  COMMA(","),
  OPEN("("),
  CLOSE(")"),
  VERB(
      "从事", "经营", "专营", "承办", "承接", "承担", "开展", "办理", "主营", "兼营", "负责", "接受", "实施",
      "进行", "包括", "含", "包含", "涵盖",
      "engage", "engaged", "engages", "engaging", "conduct", "conducting", "conducts", "operate",
      "operates", "operated", "operating", "carry", "carrying", "undertake", "undertakes",
      "undertaking", "deal", "dealing", "handle", "handling", "provide", "provides", "providing",
      "include", "includes", "including", "cover", "covers", "covering", "does", "do", "run", "runs",
      "running", "perform", "performs", "performing", "authorized", "authorised", "licensed", "doing",
      "specializing", "specialising"),
  /** Behind import and export: they are but the occasion, as in 为进出口贸易提供咨询. */
  PROVIDE("提供"),
  BUSINESS(
      "业务", "贸易", "商贸", "外贸", "对外贸易", "国际贸易", "国内外贸易", "一般贸易", "经营权", "自营权", "权",
      "活动", "交易", "买卖", "商业",
      "business", "businesses", "trade", "trades", "trading", "operation", "operations", "activity",
      "activities", "right", "rights", "foreign trade", "international trade"),
  SERVICES("服务", "service", "services"),
  NEUTRAL(
      "各类", "各种", "各项", "各式", "多种", "一般", "普通", "国内", "国外", "国内外", "境内", "境外",
      "境内外", "海外", "对外", "国际", "跨境", "跨境电商", "跨境电子商务", "互联网", "网上", "线上", "电子商务",
      "国家允许", "国家准许", "国家许可", "法律允许", "法律法规允许", "法规允许", "法律、法规允许", "法律、行政法规允许",
      "允许", "准许", "可以", "非限制", "非禁止", "其他", "其它", "其余", "一切", "所有", "全部", "等", "类",
      "其", "自由", "主要", "依法", "具体", "执行", "项下", "客户所需", "市场所需", "许可项目", "一般项目",
      "许可经营项目", "一般经营项目", "前置许可经营项目", "后置许可经营项目", "经营范围", "经营项目", "项目", "自主", "直接",
      "另", "还", "也", "同时",
      "the", "a", "an", "all", "any", "every", "each", "various", "kinds", "kind", "types", "type",
      "sorts", "sort", "categories", "category", "other", "others", "general", "ordinary", "permitted",
      "allowed", "both", "its", "their", "our", "this", "that", "is", "are", "be", "may", "can",
      "domestic", "foreign", "international", "overseas", "cross border", "e commerce", "main",
      "mainly", "also", "scope", "item", "items", "project", "projects", "out", "permission", "out of",
      "not limited to", "but not limited to", "not only", "not prohibited", "not restricted",
      "not forbidden", "non prohibited", "non restricted", "business scope", "business license",
      "business licence", "companys", "licensed items", "general items", "licensed projects",
      "general projects", "as", "acting", "act", "directly"),

  /** Whatever has no meaning of its own here. */
  OTHER(
      "拆除", "清除", "解除", "扣除", "消除", "去除", "免除", "排除", "铲除", "切除", "根除", "删除", "除湿",
      "除尘", "除臭", "除草", "除虫", "除锈", "除雪", "除味", "除冰", "除垢", "除甲醛", "除菌", "除螨", "除氧",
      "除油", "除铁", "除雾", "除霜", "除颤", "除氟", "进出口岸", "出入口", "进口腔", "出口岸", "无进出口",
      "无进口", "无出口", "非进出口", "不进出口", "文件柜", "文件夹", "户外", "室外", "有限", "权限", "期限",
      "无限", "限额", "极限", "年限", "时限", "上限", "下限");

  /** A word and what it does. */
  record Entry(String text, ScopeWord word) {}

  private static final Map<Character, List<Entry>> BY_FIRST_CHARACTER = new HashMap<>();

  static {
    for (ScopeWord word : values()) {
      for (String text : word.texts) {
        BY_FIRST_CHARACTER
            .computeIfAbsent(text.charAt(0), c -> new ArrayList<>())
            .add(new Entry(text, word));
      }
    }
    Comparator<Entry> longestFirst = Comparator.comparingInt((Entry e) -> e.text().length()).reversed();
    BY_FIRST_CHARACTER.values().forEach(entries -> entries.sort(longestFirst));
  }

  private final List<String> texts;

  ScopeWord(String... texts) {
    this.texts = List.of(texts);
  }

  List<String> texts() {
    return texts;
  }

  /** The longest word that begins at a place of a text, English words only whole; null when there is none. */
  static Entry at(String text, int from) {
    for (Entry entry : BY_FIRST_CHARACTER.getOrDefault(text.charAt(from), List.of())) {
      int to = from + entry.text().length();
      if (text.startsWith(entry.text(), from) && !(isLatin(text.charAt(to - 1)) && isLatinAt(text, to))) {
        return entry;
      }
    }
    return null;
  }

  private static boolean isLatinAt(String text, int at) {
    return at < text.length() && isLatin(text.charAt(at));
  }

  /** Whether a character is a Latin letter or a digit. */
  static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }
}
