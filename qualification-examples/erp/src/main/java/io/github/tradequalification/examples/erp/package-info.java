/** Partners of an ERP as profiles. */
package io.github.tradequalification.examples.erp;
