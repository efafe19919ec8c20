// The whole of Debian's libpq-dev, seen from Swift.
#pragma once
#include <postgresql/libpq-fe.h>
