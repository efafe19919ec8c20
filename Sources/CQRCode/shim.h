// The whole of Debian's libqrencode-dev, seen from Swift.
#pragma once
#include <qrencode.h>
