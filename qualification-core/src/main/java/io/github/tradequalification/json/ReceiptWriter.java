package io.github.tradequalification.json;

import io.github.tradequalification.Receipt;
import java.io.IOException;

/** Writes a receipt, component by component. Not thread-safe. */
final class ReceiptWriter extends AnswerFields {

  ReceiptWriter(JsonWriter json) {
    super(json);
  }

  void write(Receipt receipt) throws IOException {
    json.writeStartObject();
    day(Component.AS_OF, receipt.asOf());
    day(Component.LAW_OF, receipt.lawOf());
    text(Component.LANGUAGE, receipt.language());
    text(Component.PROFILE, receipt.profile());
    text(Component.ANSWER, receipt.answer());
    packs(receipt.rulePacks());
    text(Component.LIBRARY, receipt.library());
    text(Component.ENGINE, receipt.engine());
    text(Component.SEAL, receipt.seal());
    json.writeEndObject();
  }
}
