package io.github.tradequalification.note;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Assessment.Standing;
import io.github.tradequalification.Finding;
import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.MissingMaterial;
import io.github.tradequalification.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is to be put right, all of it at once; a paper that several matters lack stands once. */
final class NoticeGaps {

  private final NoticePage page;
  private final Assessment answer;
  private final List<Step> optional;
  private int number;

  NoticeGaps(NoticePage page, StepGroups steps) {
    this.page = page;
    this.answer = page.first().answer();
    this.optional = steps.optional();
  }

  void write() {
    List<Integer> unmet = unmet();
    Map<String, List<Integer>> papers = papers();
    page.section(answer.standing() == Standing.QUALIFIED ? "gaps.idle" : "gaps");
    int all = unmet.size() + papers.size();
    page.say(2, words -> all == 0 ? words.of("gaps.none") : words.of("gaps.count", all));
    for (int place : unmet) {
      page.item(2, next(), words -> condition(words.answer().conditions().get(place), words));
    }
    for (List<Integer> places : papers.values()) {
      page.item(2, next(), words -> paper(words, places));
    }
  }

  private String next() {
    number++;
    return number + ". ";
  }

  private List<Integer> unmet() {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < answer.conditions().size(); i++) {
      if (answer.conditions().get(i).outcome() == Outcome.NOT_MET) places.add(i);
    }
    return places;
  }

  private Map<String, List<Integer>> papers() {
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    for (int i = 0; i < answer.missingMaterials().size(); i++) {
      String message = answer.missingMaterials().get(i).message();
      places.computeIfAbsent(message, same -> new ArrayList<>()).add(i);
    }
    return places;
  }

  private static String condition(Finding condition, Phrases words) {
    return words.and("pause", condition.message(), condition.remedy());
  }

  private String paper(Phrases words, List<Integer> places) {
    List<MissingMaterial> missing = words.answer().missingMaterials();
    String matters =
        places.stream()
            .map(place -> matter(words, missing.get(place).step()))
            .collect(Collectors.joining(words.of("comma")));
    return words.and(
        "semicolon", missing.get(places.get(0)).message(), words.labelled("for", matters));
  }

  private String matter(Phrases words, String code) {
    String name = words.answer().nameOf(code);
    return optional.stream().anyMatch(step -> step.step().equals(code))
        ? words.of("with", name, words.of("status.OPTIONAL"))
        : name;
  }
}
