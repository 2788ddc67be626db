/**
 * One small interface to every ad platform: capabilities as data, opening a session, sending a batch, asking for its
 * outcome, and errors sorted. Must not know eligibility or the SQL of the source.
 */
@NullMarked
package io.meibo.platform;

import org.jspecify.annotations.NullMarked;
