// The parser of Debian's libxml2-dev, seen from Swift, without the headers of ICU that it brings along: they contradict
// those of Foundation. What is missing so is the end of a structure (`xmlCharEncodingHandler`) that is used here nowhere.
#pragma once
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
