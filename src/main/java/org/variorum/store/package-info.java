/// The library as one SQLite file: opening it safely, changing it durably, searching it, copying it. The only
/// package that knows there is a database.
///
/// Plain JDBC: fewer than twenty tables, each read and written by one class here that names its columns once. The
/// journal keeps rows in the same shape, as JSON by column name.
@NullMarked
package org.variorum.store;

import org.jspecify.annotations.NullMarked;
