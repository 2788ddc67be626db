/**
 * Spring Batch: steps, partitions, parameters, restart. Wires the rooms together; must not know normalisation rules.
 */
@NullMarked
package io.meibo.job;

import org.jspecify.annotations.NullMarked;
