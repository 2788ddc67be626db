/**
 * Stand-in platforms with their own strict validation. Shares no code with {@code platform}, so that one mistake cannot
 * hide in both; only {@code cli} starts it.
 */
@NullMarked
package io.meibo.sandbox;

import org.jspecify.annotations.NullMarked;
