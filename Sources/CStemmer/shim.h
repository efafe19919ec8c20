// The whole of Debian's libstemmer-dev, seen from Swift.
#pragma once
#include <libstemmer.h>
