/** Meibo: uploads customer lists to ad platforms, and proves afterwards what it sent and what it held back. */
@NullMarked
package io.meibo;

import org.jspecify.annotations.NullMarked;
