/**
 * The commands. Must not know JDBC.
 */
@NullMarked
package io.meibo.cli;

import org.jspecify.annotations.NullMarked;
