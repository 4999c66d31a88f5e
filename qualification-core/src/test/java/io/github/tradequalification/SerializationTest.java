package io.github.tradequalification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Profiles and answers go through Java's serialization. */
class SerializationTest {

  /** Something that a rule of a pack may have bound. */
  private record Bound(String text) {}

  @Test
  void everyRecordOfProfilesAndAnswersIsSerializable() {
    Set<Class<?>> records = new HashSet<>();
    collect(Enterprise.class, records);
    collect(Assessment.class, records);
    assertThat(records)
        .hasSize(20)
        .allSatisfy(type -> assertThat(Serializable.class).isAssignableFrom(type));
  }

  private static void collect(Type type, Set<Class<?>> records) {
    if (type instanceof ParameterizedType generic) {
      for (Type argument : generic.getActualTypeArguments()) collect(argument, records);
    } else if (type instanceof Class<?> simple && simple.isRecord() && records.add(simple)) {
      for (RecordComponent component : simple.getRecordComponents()) {
        collect(component.getGenericType(), records);
      }
    }
  }

  @Test
  void whateverARuleBoundArrivesAsAPlainValue() throws Exception {
    Map<String, Object> observed = new LinkedHashMap<>();
    observed.put("day", LocalDate.of(2020, 1, 1));
    observed.put("nothing", null);
    observed.put("bound", new Bound("a"));
    observed.put("list", new ArrayList<>(List.of(new Bound("b"))));
    Finding read = (Finding) again(finding(observed));
    assertThat(read).isEqualTo(finding(observed));
    assertThat(read.observed().keySet()).containsExactlyElementsOf(observed.keySet());
  }

  private static Finding finding(Map<String, Object> observed) {
    return new Finding(
        "n",
        Finding.Outcome.NOTE,
        Finding.Weight.ADVICE,
        null,
        observed,
        "message",
        null,
        "rule",
        "source",
        List.of(),
        null,
        MonthDay.of(6, 30));
  }

  private static Object again(Object object) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }
}
