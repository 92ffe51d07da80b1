#include "CEmbeddedData.h"

#include <string.h>

static const unsigned char catalogue[] = {
#embed "../../data/catalogue.yaml"
};
static const unsigned char places[] = {
#embed "../../data/places.csv"
};
static const unsigned char towns[] = {
#embed "../../data/towns.csv"
};
static const unsigned char markdown_template[] = {
#embed "../../data/briefing/briefing.md.mustache"
};
static const unsigned char html_template[] = {
#embed "../../data/briefing/briefing.html.mustache"
};
static const unsigned char content_types[] = {
#embed "../../data/briefing/reference/[Content_Types].xml"
};
static const unsigned char package_relations[] = {
#embed "../../data/briefing/reference/_rels/.rels"
};
static const unsigned char document[] = {
#embed "../../data/briefing/reference/word/document.xml"
};
static const unsigned char document_relations[] = {
#embed "../../data/briefing/reference/word/_rels/document.xml.rels"
};
static const unsigned char styles[] = {
#embed "../../data/briefing/reference/word/styles.xml"
};
static const unsigned char footer[] = {
#embed "../../data/briefing/reference/word/footer1.xml"
};
static const unsigned char settings[] = {
#embed "../../data/briefing/reference/word/settings.xml"
};
static const unsigned char fonts[] = {
#embed "../../data/briefing/reference/word/fontTable.xml"
};

#define FILE_AT(path, bytes) {path, bytes, sizeof bytes}

static const struct tongjitu_embedded files[] = {
    FILE_AT("catalogue.yaml", catalogue),
    FILE_AT("places.csv", places),
    FILE_AT("towns.csv", towns),
    FILE_AT("briefing/briefing.md.mustache", markdown_template),
    FILE_AT("briefing/briefing.html.mustache", html_template),
    FILE_AT("briefing/reference/[Content_Types].xml", content_types),
    FILE_AT("briefing/reference/_rels/.rels", package_relations),
    FILE_AT("briefing/reference/word/document.xml", document),
    FILE_AT("briefing/reference/word/_rels/document.xml.rels", document_relations),
    FILE_AT("briefing/reference/word/styles.xml", styles),
    FILE_AT("briefing/reference/word/footer1.xml", footer),
    FILE_AT("briefing/reference/word/settings.xml", settings),
    FILE_AT("briefing/reference/word/fontTable.xml", fonts),
};

const struct tongjitu_embedded *tongjitu_embedded_file(const char *path) {
  for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
    if (strcmp(files[i].path, path) == 0) return &files[i];
  }
  return NULL;
}
