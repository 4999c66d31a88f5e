package io.github.tradequalification.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Office;
import io.github.tradequalification.Person;
import io.github.tradequalification.Trade;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Any profiles that are written as a table in the way a mapping says are read back equal. */
class RoundTripTest {

  private static final DateTimeFormatter DAYS =
      DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final String[] TEXTS = {
    "A", "海光, \"贸易\"", "two\nlines", "12 Road", "ΐ", "𠮷", "x;y", "=1+1", "'q'", "Ａ full"
  };

  /** Every column but those of lists: the path of a property is the name of its column. */
  private static final List<String> TEXT_PATHS =
      List.of(
          "name",
          "unifiedSocialCreditCode",
          "businessScope",
          "office.address",
          "office.region",
          "legalRepresentative.name",
          "legalRepresentative.idNumber",
          "facts.note");

  private static final List<String> CONSTANT_PATHS =
      List.of("legalForm", "registrationStatus", "office.zone", "legalRepresentative.idType");
  private static final List<String> TRUTH_PATHS =
      List.of(
          "foreignInvested",
          "headOfficeFiled",
          "office.verifiable",
          "trade.goods",
          "trade.technology",
          "trade.imports",
          "trade.exports",
          "trade.selfDeclares",
          "trade.foreignExchange");

  private final Random random = new Random(20261126);

  private static String mapping(String charset) {
    StringBuilder yaml = new StringBuilder("charset: " + charset + "\n");
    yaml.append(
        "notKnown: ['-']\ndates: yyyyMMdd\nseparator: ';'\nnumbers: '1.234,56'\nprofile:\n");
    for (String path : TEXT_PATHS) {
      yaml.append("  ").append(path).append(": {column: ").append(path);
      if (path.startsWith("facts")) yaml.append(", as: text");
      yaml.append("}\n");
    }
    for (String path : CONSTANT_PATHS) yaml.append("  " + path + ": " + path + "\n");
    for (String path : TRUTH_PATHS) {
      yaml.append("  " + path + ": {column: " + path + ", values: {是: true, 否: false}}\n");
    }
    yaml.append("  trade.crossBorderEcommerceUsdPerYear: usd\n  documents:\n");
    for (int i = 0; i < 2; i++) {
      yaml.append(
          "    - {material: m%1$s, form: f%1$s, copies: c%1$s, sealed: s%1$s, holder: h%1$s, issuedOn: i%1$s, stated.name: n%1$s}\n"
              .formatted(i));
    }
    yaml.append("  completedSteps:\n    - {step: step, completedOn: on, registeredName: reg}\n");
    yaml.append("  operators:\n    - {name: op, idType: opt}\n");
    return yaml.toString();
  }

  @Test
  void profilesWrittenAsATableAreReadBackEqual() throws IOException {
    for (String charset : List.of("UTF-8", "GB18030", "UTF-16")) {
      List<Enterprise> profiles = new ArrayList<>();
      StringWriter table = new StringWriter();
      try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(table)) {
        for (int i = 0; i < 300; i++) {
          Enterprise profile = profile();
          Map<String, String> cells = cells(profile);
          if (i == 0) csv.writeRecord(cells.keySet());
          csv.writeRecord(cells.values());
          profiles.add(profile);
        }
      }
      List<MappedRow> rows =
          Tables.rows(mapping(charset), table.toString(), Charset.forName(charset));
      assertThat(rows).allSatisfy(row -> assertThat(row.refusals()).isEmpty());
      assertThat(rows).extracting(MappedRow::profile).isEqualTo(profiles);
    }
  }

  private Enterprise profile() {
    Enterprise.Builder profile =
        Enterprise.named(text())
            .unifiedSocialCreditCode(maybe("914403001922038216"))
            .businessScope(maybe(text()))
            .office(
                Office.at(maybe(text()))
                    .region(maybe("440300"))
                    .zone(constant(Office.Zone.class))
                    .verifiable(truth()))
            .legalRepresentative(
                Person.named(maybe(text()))
                    .idType(constant(Person.IdType.class))
                    .idNumber(maybe(text())))
            .legalForm(constant(Enterprise.LegalForm.class))
            .registrationStatus(constant(Enterprise.RegistrationStatus.class))
            .foreignInvested(truth())
            .headOfficeFiled(truth())
            .trade(
                Trade.plans()
                    .goods(truth())
                    .technology(truth())
                    .imports(truth())
                    .exports(truth())
                    .selfDeclares(truth())
                    .foreignExchange(truth())
                    .crossBorderEcommerceUsdPerYear(
                        maybe(new BigDecimal(random.nextInt(10_000_000)).movePointLeft(2))))
            .fact("note", maybe(text()));
    for (int i = random.nextInt(3); i > 0; i--) {
      profile.document(
          Document.of(text())
              .form(constant(Document.Form.class))
              .copies(maybe(random.nextInt(5_000)))
              .sealed(truth())
              .holder(maybe(text()))
              .issuedOn(maybe(LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000))))
              .stating("name", maybe(text())));
    }
    if (random.nextBoolean()) {
      profile.completedStep(
          CompletedStep.of(text(), maybe(LocalDate.of(2020, 2, 29))).registeredName(maybe(text())));
    }
    if (random.nextBoolean()) {
      profile.operator(Person.named(text()).idType(constant(Person.IdType.class)));
    }
    return profile.build();
  }

  private static Map<String, String> cells(Enterprise profile) {
    Map<String, String> cells = new LinkedHashMap<>();
    List<String> paths = new ArrayList<>(TEXT_PATHS);
    paths.addAll(CONSTANT_PATHS);
    paths.addAll(TRUTH_PATHS);
    for (String path : paths) cells.put(path, cell(at(profile, path)));
    BigDecimal usd = profile.trade().crossBorderEcommerceUsdPerYear();
    cells.put("usd", usd == null ? "-" : String.format(Locale.GERMANY, "%,.2f", usd));
    for (int i = 0; i < 2; i++) {
      boolean there = i < profile.documents().size();
      Document paper = there ? profile.documents().get(i) : null;
      cells.put("m" + i, paper == null ? "" : paper.material());
      cells.put("f" + i, paper == null ? "" : cell(paper.form()));
      cells.put(
          "c" + i,
          paper == null || paper.copies() == null
              ? ""
              : String.format(Locale.GERMANY, "%,d", paper.copies()));
      cells.put("s" + i, paper == null || paper.sealed() == null ? "" : paper.sealed().toString());
      cells.put("h" + i, paper == null ? "" : cell(paper.holder()));
      cells.put("i" + i, paper == null ? "" : cell(paper.issuedOn()));
      cells.put("n" + i, paper == null ? "" : cell(paper.stated().get("name")));
    }
    boolean step = !profile.completedSteps().isEmpty();
    CompletedStep record = step ? profile.completedSteps().get(0) : null;
    cells.put("step", record == null ? "" : record.step());
    cells.put("on", record == null ? "" : cell(record.completedOn()));
    cells.put("reg", record == null ? "" : cell(record.registeredName()));
    boolean operator = !profile.operators().isEmpty();
    Person person = operator ? profile.operators().get(0) : null;
    cells.put("op", person == null ? "" : cell(person.name()));
    cells.put("opt", person == null ? "" : cell(person.idType()));
    return cells;
  }

  private static String cell(Object value) {
    if (value == null) return "-";
    if (value instanceof Boolean truth) return truth ? " 是" : "否 ";
    if (value instanceof LocalDate day) return DAYS.format(day);
    return value instanceof Enum<?> constant ? constant.name() : " " + value + "\u3000";
  }

  private static Object at(Object value, String path) {
    Object at = value;
    for (String name : path.split("[.]", -1)) {
      try {
        at = at instanceof Map<?, ?> map ? map.get(name) : at.getClass().getMethod(name).invoke(at);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return at;
  }

  private String text() {
    return TEXTS[random.nextInt(TEXTS.length)];
  }

  private <T> T maybe(T value) {
    return random.nextInt(3) == 0 ? null : value;
  }

  private Boolean truth() {
    return maybe(random.nextBoolean());
  }

  private <E extends Enum<E>> E constant(Class<E> type) {
    E[] all = type.getEnumConstants();
    return maybe(all[random.nextInt(all.length)]);
  }
}
