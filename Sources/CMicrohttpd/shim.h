// The whole of Debian's libmicrohttpd-dev, seen from Swift.
#pragma once
#include <microhttpd.h>
