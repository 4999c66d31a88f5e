package io.github.tradequalification.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Enterprise.LegalForm;
import io.github.tradequalification.Office;
import io.github.tradequalification.QualificationAssessor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The form has a field for everything that a profile can hold, and every field a label. */
class FormFromSchemaTest {

  private static final QualificationAssessor ENGLISH = QualificationAssessor.load();
  private static final QualificationAssessor CHINESE = ENGLISH.in(Locale.CHINESE);

  private static String page;

  /** What stands between a label and the end of its field, by the path. */
  private static final Map<String, String> FIELDS = new TreeMap<>();

  @BeforeAll
  static void draw() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    FormFromSchema.print(new PrintStream(printed, true, StandardCharsets.UTF_8));
    page = printed.toString(StandardCharsets.UTF_8);
    Pattern.compile("<label>.*?name=\"([^\"]+)\".*?</label>")
        .matcher(page)
        .results()
        .forEach(field -> FIELDS.put(field.group(1), field.group()));
  }

  @Test
  void everyFactOfAProfileHasAFieldWithItsNames() {
    List<String> paths = new ArrayList<>();
    addPaths(Enterprise.class, "", paths);
    assertThat(FIELDS.keySet()).containsExactlyInAnyOrderElementsOf(paths);
    FIELDS.forEach(
        (path, field) -> {
          String words = ENGLISH.nameOf(path) + " · " + CHINESE.nameOf(path);
          assertThat(ENGLISH.nameOf(path)).isNotEqualTo(path);
          assertThat(field).startsWith("<label>" + words + "<br>").contains(" title=\"");
        });
  }

  @Test
  void everyEnumIsAListOfItsConstants() {
    assertThat(FIELDS.get("legalForm")).contains("<select", "<option value=\"\">");
    for (LegalForm form : LegalForm.values()) {
      assertThat(FIELDS.get("legalForm")).contains(option(form));
    }
    for (Office.Zone zone : Office.Zone.values()) {
      assertThat(FIELDS.get("office.zone")).contains(option(zone));
    }
    for (Document.Form form : Document.Form.values()) {
      assertThat(FIELDS.get("documents[0].form")).contains(option(form));
    }
  }

  private static String option(Enum<?> constant) {
    return "<option value=\"%s\">%s · %s"
        .formatted(constant, ENGLISH.nameOf(constant), CHINESE.nameOf(constant));
  }

  @Test
  void everyCodeOfThePacksIsProposedAndAnyOtherCanBeWritten() {
    for (String code : ENGLISH.steps()) {
      assertThat(FIELDS.get("completedSteps[0].step"))
          .contains("<input", "<option value=\"" + code + "\">" + ENGLISH.nameOf(code) + " · ");
    }
    for (String code : ENGLISH.materials()) {
      assertThat(FIELDS.get("documents[0].material"))
          .contains("<input", "<option value=\"" + code + "\">" + ENGLISH.nameOf(code) + " · ");
    }
  }

  @Test
  void daysNumbersAndTruthsHaveFieldsOfTheirKind() {
    assertThat(FIELDS.get("documents[0].issuedOn")).contains("type=\"date\"");
    assertThat(FIELDS.get("documents[0].copies")).contains("type=\"number\"");
    assertThat(FIELDS.get("trade.crossBorderEcommerceUsdPerYear")).contains("type=\"number\"");
    assertThat(FIELDS.get("trade.goods")).contains("<option>true<option>false");
    assertThat(FIELDS.get("name")).contains("type=\"text\"");
    assertThat(page).contains("<legend>office · 办公地</legend>").doesNotContain("null");
  }

  private static void addPaths(Class<?> type, String prefix, List<String> paths) {
    for (RecordComponent component : type.getRecordComponents()) {
      String path = prefix + component.getName();
      if (component.getType().isRecord()) {
        addPaths(component.getType(), path + ".", paths);
      } else if (component.getType() == List.class) {
        Type entry = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        addPaths((Class<?>) entry, path + "[0].", paths);
      } else if (path.endsWith(".stated")) {
        for (String name :
            List.of("name", "unifiedSocialCreditCode", "legalRepresentative", "address")) {
          paths.add(path + "." + name);
        }
      } else paths.add(path);
    }
  }
}
