/**
 * The rules: customer + notice + time in, eligible or excluded with reasons out. Pure functions: no I/O, no Spring.
 * Must not know hashing or the platforms' wire formats.
 */
@NullMarked
package io.meibo.eligibility;

import org.jspecify.annotations.NullMarked;
