package io.github.tradequalification.benchmarks.settling;

/** The known code that takes the fewest changes of a character to reach. */
public final class NearestCode {

  /** What follows in a longer code is no slip of the pen. */
  private static final int COMPARED = 64;

  private NearestCode() {}

  public static String ofMaterial(String code) {
    String nearest = null;
    int least = Integer.MAX_VALUE;
    for (Material material : Material.all()) {
      int distance = distance(code, material.code);
      if (distance < least) {
        least = distance;
        nearest = material.code;
      }
    }
    return nearest;
  }

  public static String ofStep(String code) {
    String nearest = null;
    int least = Integer.MAX_VALUE;
    for (Stage stage : Stage.all()) {
      int distance = distance(code, stage.code);
      if (distance < least || (distance == least && stage.code.compareTo(nearest) < 0)) {
        least = distance;
        nearest = stage.code;
      }
    }
    return nearest;
  }

  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j < row.length; j++) row[j] = j;
    int length = Math.min(from.length(), COMPARED);
    for (int i = 1; i <= length; i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
