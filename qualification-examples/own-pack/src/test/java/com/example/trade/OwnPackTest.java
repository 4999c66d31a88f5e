package com.example.trade;

import io.github.tradequalification.testing.RulePackTest;

class OwnPackTest extends RulePackTest {
  OwnPackTest() {
    super("com.example.trade");
  }
}
