/**
 * Google Customer Match by the google-ads client (gRPC, OfflineUserDataJobService, API v23).
 */
@NullMarked
package io.meibo.platform.google;

import org.jspecify.annotations.NullMarked;
