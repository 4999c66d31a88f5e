package io.github.tradequalification.examples.erp;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.NextStep;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.mapping.MappedRow;
import io.github.tradequalification.mapping.MappedRows;
import io.github.tradequalification.mapping.Mapping;
import io.github.tradequalification.mapping.Refusal;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;

/** Partners as an ERP exports them: how each of them stands, or why its row is refused. */
public final class PartnersOfAnErp {

  private PartnersOfAnErp() {}

  /**
   * Prints a line for each partner.
   *
   * @param arguments the folder of the tables and their mapping
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    print(Path.of(arguments[0]), System.out);
  }

  static void print(Path folder, PrintStream out) throws IOException {
    QualificationAssessor assessor = QualificationAssessor.load();
    Mapping mapping = Mapping.read(folder.resolve("mapping.yaml"));
    try (MappedRows rows = mapping.rows(folder.resolve("partners.csv"))) {
      while (rows.hasNext()) {
        MappedRow row = rows.next();
        if (row.profile() == null) {
          for (Refusal refusal : row.refusals()) {
            out.println(row.table() + ":" + row.line() + " refused: " + refusal.message());
          }
        } else {
          Assessment answer = assessor.assess(row.profile(), LocalDate.of(2026, 11, 23));
          String next = answer.next().map(NextStep::name).orElse("-");
          out.println(
              row.key()
                  + " "
                  + answer.eligibility()
                  + ", "
                  + answer.standing()
                  + ", next: "
                  + next);
        }
      }
    }
  }
}
