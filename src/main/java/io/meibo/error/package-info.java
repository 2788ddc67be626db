/**
 * What can go wrong, for everybody: one enum of codes with category and exit code, one exception that carries them.
 * Knows no other room; messages made here say what happened, where and what to do, and never hold personal data.
 */
@NullMarked
package io.meibo.error;

import org.jspecify.annotations.NullMarked;
