package io.github.tradequalification.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.LongFunction;

/** Reads a table of 100,000 rows that is made while it is read, and prints how many there were. */
final class BigTable {

  private static final int ROWS = 100_000;

  private BigTable() {}

  /** Rows one after the other, made when they are read. */
  static final class Made extends InputStream {

    private final LongFunction<String> rows;
    private final long count;
    private byte[] row = new byte[0];
    private int at;
    private long number;

    Made(long count, LongFunction<String> rows) {
      this.count = count;
      this.rows = rows;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) {
      if (at == row.length) {
        if (number > count) return -1;
        row = rows.apply(number++).getBytes(StandardCharsets.UTF_8);
        at = 0;
      }
      int some = Math.min(length, row.length - at);
      System.arraycopy(row, at, buffer, from, some);
      at += some;
      return some;
    }
  }

  /**
   * Prints the number of profiles and of refused rows.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) throws IOException {
    Mapping mapping =
        Mapping.read(
            "m.yaml",
            """
            key: ID
            leftOut: [FILL]
            profile:
              name: N
              office.region: R
              documents: [{material: M, validUntil: U}]
            """);
    String fill = "x".repeat(350);
    InputStream table =
        new Made(
            ROWS,
            row ->
                row == 0
                    ? "ID,N,R,M,U,FILL\n"
                    : "%d,Enterprise %d,%s,business-licence,2030-01-01,%s\n"
                        .formatted(row, row, row % 1_000 == 0 ? "?" : "440300", fill));
    long read = 0;
    long refused = 0;
    try (MappedRows rows = mapping.rows("big.csv", table, Path.of("."))) {
      while (rows.hasNext()) {
        if (rows.next().profile() == null) refused++;
        else read++;
      }
    }
    System.out.print(read + " read, " + refused + " refused");
  }
}
