/**
 * The books: provision records, run records, counts. Must not know the platforms' wire formats.
 */
@NullMarked
package io.meibo.ledger;

import org.jspecify.annotations.NullMarked;
