// The whole of Debian's zlib1g-dev, seen from Swift.
#pragma once
#include <zlib.h>
