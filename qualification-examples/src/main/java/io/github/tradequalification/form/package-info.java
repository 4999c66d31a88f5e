/** A form drawn from the JSON Schema of a profile. */
package io.github.tradequalification.form;
