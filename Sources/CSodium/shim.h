// The whole of Debian's libsodium-dev, seen from Swift.
#pragma once
#include <sodium.h>
