/**
 * The row that the source delivers, and its readers. Must not know who may be sent.
 */
@NullMarked
package io.meibo.customer;

import org.jspecify.annotations.NullMarked;
