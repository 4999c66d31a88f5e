package io.github.tradequalification.json;

import io.github.tradequalification.InvalidReceiptException;
import io.github.tradequalification.Receipt;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes receipts, every component of the record in its order, and reads them back: what is read
 * equals what was written.
 *
 * <p>Reading is strict: a property that is not known, stands twice or is missing, and a value of
 * another kind, are refused with their path. It needs the parser that the {@linkplain
 * io.github.tradequalification.json package} names; writing needs none.
 */
public final class ReceiptJson {

  private ReceiptJson() {}

  /** One line without blanks. */
  public static String write(Receipt receipt) {
    return text(receipt, false);
  }

  /** Indented, for people. */
  public static String writeIndented(Receipt receipt) {
    return text(receipt, true);
  }

  /**
   * Reads what was written, indented or not.
   *
   * @param json one JSON object and nothing else; a byte order mark before it is accepted. Not null
   * @throws InvalidReceiptException if it is not JSON, or no receipt
   */
  public static Receipt read(String json) {
    Jackson.require();
    return TextReader.RECEIPTS.read(json);
  }

  /**
   * Reads what was written, indented or not.
   *
   * @param json the same in UTF-8. Not null
   * @throws InvalidReceiptException if it is not UTF-8 or not JSON, or no receipt
   */
  public static Receipt read(byte[] json) {
    Jackson.require();
    return TextReader.RECEIPTS.read(json);
  }

  private static String text(Receipt receipt, boolean indented) {
    JsonWriter json = new JsonWriter(null, indented);
    try {
      new ReceiptWriter(json).write(receipt);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return json.text();
  }
}
