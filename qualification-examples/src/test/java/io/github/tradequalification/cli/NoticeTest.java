package io.github.tradequalification.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Enterprise.LegalForm;
import io.github.tradequalification.Enterprise.RegistrationStatus;
import io.github.tradequalification.Office;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.internal.text.DisplayWidth;
import io.github.tradequalification.note.Note;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The notice of the command line. */
class NoticeTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final QualificationAssessor ASSESSOR =
      QualificationAssessor.load().underLawOf(DAY);
  private static final String NO_AUTHORITY = "本告知单不是行政机关出具的告知单";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "newcomer",
        "halfway",
        "home-workshop",
        "branch",
        "university",
        "technology-company",
        "moved-company"
      })
  void itsElementsStandInTheirOrderBetweenTwoWarnings(String profile) {
    String notice = notice(profile);
    assertThat(notice)
        .startsWith("进出口经营资质办理一次性告知单\nOne-time notice: import and export qualifications\n");
    assertThat(notice.split(NO_AUTHORITY, -1)).hasSize(3);
    assertThat(notice.split("This is not a notice of an authority", -1)).hasSize(3);
    assertThat(sections(notice))
        .containsSubsequence("办理事项、依据和顺序", "申请条件")
        .isSubsetOf(
            "办理事项、依据和顺序",
            "申请条件",
            "各事项的材料、时限、渠道、收费、地点和结果",
            "须补正的内容（一次性告知）",
            "尚缺材料（目前没有事项需用）",
            "尚不明确、须先核实的情况",
            "不能办理的原因、权利和救济",
            "不必办理的事项和理由",
            "注意事项");
    assertThat(notice).doesNotContain("null");
  }

  @Test
  void aMatterIsToldWithEverythingThatIsKnownOfIt() {
    assertThat(flat(notice("newcomer")))
        .contains(
            "海关注册登记（备案）（下一步）：注册地海关",
            "依据：《中华人民共和国海关报关单位备案管理规定》（海关总署令第253号）；",
            "Source: Provisions on the Filing of Customs Declaration Entities (GACC Order 253);",
            "□ 海关注册登记（备案）申请表（原件或电子件1份；加盖公章、字迹清晰）",
            "customs registration form (1 original or electronic file; sealed, legible)",
            "来源：由企业自行填写或出具",
            "问题：缺少。补正：请填写或出具后提供。",
            "Wrong: not at hand. Put right: fill it in or write it.",
            "办理时限：法定3个工作日",
            "Time: by law 3 working days",
            "办理时限：通常3至10个工作日",
            "地点和咨询：注册地海关，地址和电话请向其查询",
            "须待：海关注册登记（备案）");
  }

  @Test
  void aPaperAtHandIsTickedAndOneThatIsNotSaysWhy() {
    assertThat(flat(notice("halfway")))
        .contains(
            "1. 电子口岸卡（下一步）：中国电子口岸数据中心分中心［惯例］",
            "☑ 营业执照（复印件1份；加盖公章、字迹清晰）［惯例］",
            "□ 操作员身份证件（复印件1份；加盖公章、字迹清晰）［惯例］",
            "问题：未加盖公章。补正：请加盖公章。",
            "收费：新入网企业首张法人卡",
            "共3项：",
            "未签字；用于：贸易外汇收支企业名录登记");
  }

  @Test
  void whoIsRefusedIsToldTheReasonAndItsRights() {
    assertThat(flat(notice("home-workshop")))
        .contains(
            "□ 办公场所（不符合）：",
            "下列条件不符合：办公场所、法定代表人身份证号码",
            "陈述和申辩的权利以及救济途径",
            "the right to state one’s case and the remedy",
            "可不办的理由：由报关企业代理报关",
            "营业执照（复印件）：现有材料的形式不符；用于：准备工作、电子口岸卡（可不办）");
    assertThat(notice("halfway")).doesNotContain("救济");
  }

  @Test
  void whoIsNotKnownIsToldWhatToAskAndWhom() {
    assertThat(flat(notice("branch")))
        .contains(
            "□ 企业类型（不明）：",
            "是否自理报关；影响：电子口岸卡；可询问：企业自身或其报关企业",
            "whether it declares to customs itself; decides: Electronic Port cards; who can say:");
  }

  @Test
  void whereNothingIsToBeDoneItSaysWhy() {
    assertThat(flat(notice("technology-company")))
        .contains(
            "目前无须办理：没有必须办理的备案、登记",
            "- 海关注册登记（备案）：企业不从事货物贸易",
            "Customs registration: the enterprise does not trade in goods",
            "属自由进出口的技术，其进出口合同须逐份向商务主管部门登记");
    assertThat(sections(notice("technology-company"))).doesNotContain("须补正的内容（一次性告知）");
    Enterprise qualified =
        Enterprise.named("x")
            .registrationStatus(RegistrationStatus.ACTIVE)
            .legalForm(LegalForm.PUBLIC_INSTITUTION)
            .unifiedSocialCreditCode("12420100MB0F27Q699")
            .office(Office.at("1 Road"))
            .completedStep(CompletedStep.of("customs-temporary-filing", DAY))
            .build();
    assertThat(Note.of(qualified, ASSESSOR.assess(qualified, DAY)).notice().replaceAll("\n *", " "))
        .contains("Nothing is to be done now: every filing that is required is on record.");
  }

  @Test
  void theTemporaryKindFilesTemporarily() {
    assertThat(flat(notice("university")))
        .contains(
            "海关临时备案（临时注册登记）（下一步）：注册地海关",
            "非贸易进出口活动证明材料（复印件1份；",
            "办理结果：海关临时备案，有效期一年",
            "- 海关注册登记（备案）：事业单位、社会组织、常驻代表机构");
  }

  @Test
  void aChangeIsToldWithItsLimit() {
    assertThat(flat(notice("moved-company")))
        .contains("海关注册登记（备案）变更（下一步）", "应办期限：自应办情形发生之日起30个自然日内");
  }

  @Test
  void aLanguageThatIsAskedForStandsAlone() {
    assertThat(notice("halfway", "--lang", "zh"))
        .startsWith("进出口经营资质办理一次性告知单\n本告知单")
        .doesNotContain("Authority", "Materials");
    assertThat(notice("pilot-zone", "--lang", "en"))
        .startsWith("One-time notice")
        .contains("\n1. Matters, legal basis and order\n")
        .doesNotContain("主管", "材料");
  }

  @ParameterizedTest
  @ValueSource(strings = {"assess - --lines --format notice", "assess x.jsonl --format notice"})
  void jsonLinesAreNotAnsweredByNotices(String call) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(QualificationCommand.run(call.split(" "), out, err)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("--format notice: JSON Lines are answered in JSON; leave --format out");
    assertThat(out.size()).isZero();
  }

  @Test
  void untrustedValuesHaveNoEffectAndNoLineIsTooWide() {
    String bad = "@|red A|@ \u001B[36mB\u001B[0m\nBLOCKED\r\u202Egpj\u2028%s{0}%n".repeat(20);
    Enterprise enterprise =
        Enterprise.named(bad)
            .unifiedSocialCreditCode(bad)
            .document(Document.copy("business-licence").sealed().legible().holder(bad + "!"))
            .document(Document.copy(bad.substring(0, 60)))
            .build();
    List<Locale> both = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    Note note = Note.of(enterprise, ASSESSOR.assess(enterprise, DAY, both));
    String plain = note.notice();
    assertThat(plain)
        .contains("@|red A|@", "…")
        .doesNotContain("\nBLOCKED")
        .doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\n]]");
    assertThat(plain.lines())
        .allSatisfy(line -> assertThat(new DisplayWidth(true).of(line)).isLessThanOrEqualTo(80));
    String coloured = note.inColour().notice();
    assertThat(coloured).contains("\u001B[1m", "\u001B[31m□ ");
    assertThat(coloured.replaceAll("\u001B\\[\\d*m", "")).isEqualTo(plain);
  }

  private static List<String> sections(String notice) {
    return Pattern.compile("(?m)^[一二三四五六七八九]、(.+?)  \\d+\\. ")
        .matcher(notice)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  /** Without line breaks: at a break of an English line stood a space. */
  private static String flat(String notice) {
    return notice.replaceAll("(?<=[\\x21-\\x7E])\n +(?=[\\x21-\\x7E])", " ").replaceAll("\n +", "");
  }

  private static String notice(String profile, String... more) {
    List<String> call = new ArrayList<>(List.of("assess", "profiles/" + profile + ".json"));
    call.addAll(List.of("--as-of", DAY.toString(), "--format", "notice"));
    call.addAll(List.of(more));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(QualificationCommand.run(call.toArray(String[]::new), out, System.err)).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }
}
