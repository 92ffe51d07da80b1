#pragma once
#include <stddef.h>

/// The files of `data/` that travel inside the program.
struct tongjitu_embedded {
  const unsigned char *bytes;
  size_t count;
};

struct tongjitu_embedded tongjitu_catalogue(void);
struct tongjitu_embedded tongjitu_places(void);
struct tongjitu_embedded tongjitu_towns(void);
