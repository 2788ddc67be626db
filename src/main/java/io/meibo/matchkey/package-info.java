/**
 * Named normalisations (the platforms' documented rules), SHA-256, and the compact form in which match keys are kept.
 * Must not know Spring, JDBC or HTTP.
 */
@NullMarked
package io.meibo.matchkey;

import org.jspecify.annotations.NullMarked;
