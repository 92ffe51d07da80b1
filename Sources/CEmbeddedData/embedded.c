#include "CEmbeddedData.h"

static const unsigned char catalogue[] = {
#embed "../../data/catalogue.yaml"
};
static const unsigned char places[] = {
#embed "../../data/places.csv"
};
static const unsigned char towns[] = {
#embed "../../data/towns.csv"
};

struct tongjitu_embedded tongjitu_catalogue(void) {
  return (struct tongjitu_embedded){catalogue, sizeof catalogue};
}

struct tongjitu_embedded tongjitu_places(void) {
  return (struct tongjitu_embedded){places, sizeof places};
}

struct tongjitu_embedded tongjitu_towns(void) {
  return (struct tongjitu_embedded){towns, sizeof towns};
}
