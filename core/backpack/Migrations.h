#pragma once

namespace besace::schema {

/// The version that this program writes: how many migrations there are.
int version();

/// The SQL of the migration that leads to @p toVersion, counted from 1.
const char* migration(int toVersion);

} // namespace besace::schema
