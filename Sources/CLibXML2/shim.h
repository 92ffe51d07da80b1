#pragma once
#include <libxml/xmlversion.h>
// The converter types of ICU clash with those that Foundation brings; nothing of ours looks into them.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
#include <libxml/xmlreader.h>
