/**
 * The published privacy notice as data: recipients, fields per platform and their form, purposes, the transitional
 * clause, deviations. Must not know SQL or the platforms' wire formats.
 */
@NullMarked
package io.meibo.notice;

import org.jspecify.annotations.NullMarked;
