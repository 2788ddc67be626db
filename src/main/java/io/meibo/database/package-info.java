/**
 * PostgreSQL: the embedded server's life cycle, the data sources, the migrations. Knows no table's meaning.
 */
@NullMarked
package io.meibo.database;

import org.jspecify.annotations.NullMarked;
