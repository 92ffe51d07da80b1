#pragma once
#include <stddef.h>

/// A file of `data/` that travels inside the program.
struct tongjitu_embedded {
  /// The path below `data/`.
  const char *path;
  const unsigned char *bytes;
  size_t count;
};

/// The file at a path below `data/`; NULL where there is none.
const struct tongjitu_embedded *tongjitu_embedded_file(const char *path);
