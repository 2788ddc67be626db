/**
 * What a platform's list holds of ours now, what it should hold, the difference, and the guard. Must not know the
 * platforms' wire formats.
 */
@NullMarked
package io.meibo.audience;

import org.jspecify.annotations.NullMarked;
