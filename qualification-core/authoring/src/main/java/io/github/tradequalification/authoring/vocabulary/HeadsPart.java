package io.github.tradequalification.authoring.vocabulary;

import io.github.tradequalification.internal.FactStages;
import java.util.List;

/** What stands above {@code when}, and what texts can hold. */
final class HeadsPart {

  private HeadsPart() {}

  static void annotations(Sheet sheet) {
    sheet.heading(2, "Above when", "");
    sheet.table(
        List.of("write", "what it says"),
        List.of(
            List.of(
                "`@source(\"id art. 4; other-id\")`",
                "what the rule rests on: entries of the register of sources, with articles, or plain words"),
            List.of("`@from(\"2026-01-01\")`", "the first day on which the rule is in force"),
            List.of("`@until(\"2027-01-01\")`", "the first day on which it no longer is in force"),
            List.of(
                "`@grade(\"practice\")`",
                "how good the ground of this rule is, where it is weaker than its sources: `law`, `practice` or `unverified`"),
            List.of("`@message(\"key\")`", "the key of its text, where that is not the usual one"),
            List.of(
                "`@replaces(\"name of a rule\")`",
                "the rule that is out of force while this one is in force"),
            List.of(
                "`ruleflow-group \"procedure\"`",
                "the stage, one of `" + String.join("`, `", FactStages.stages()) + "`")));
  }

  static void placeholders(Sheet sheet) {
    sheet.heading(
        2,
        "Placeholders",
        "A text of a condition or note, or under a key of `@message`, is filled with what its rule bound.");
    sheet.table(
        List.of("placeholder", "filled with"),
        List.of(
            List.of("`{status}`", "the value of `$status`"),
            List.of(
                "`{office.zone}`",
                "the fact of the profile, if the condition rests on it or looks at it"),
            List.of("`{name:material}`", "the name of the code in `$material`"),
            List.of(
                "`{authority:x}`",
                "the text `authority.` with the key in `$x`; in the same way `{channel:x}` and `{result:x}`")));
  }
}
