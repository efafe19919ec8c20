// The whole of Debian's libcmark-gfm-dev, seen from Swift.
#pragma once
#include <cmark-gfm.h>
