// The whole of Debian's libxlsxwriter-dev, seen from Swift.
#pragma once
#include <xlsxwriter.h>
