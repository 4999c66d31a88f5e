package io.github.tradequalification.internal;

import io.github.tradequalification.internal.engine.Session;

/** Sees a run from within, for those who want to know why. Others have {@link #NOBODY}. */
interface RunWatch {

  /** Sees nothing, and costs nothing. */
  RunWatch NOBODY = stage -> {};

  /** No fact is there yet, and no rule has fired. */
  default void begins(Session session) {}

  /** A stage is over: its rules have fired, and those of the next have not. */
  void over(Stage stage);
}
