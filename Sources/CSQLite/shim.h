// The whole of Debian's libsqlite3-dev, seen from Swift.
#pragma once
#include <sqlite3.h>
