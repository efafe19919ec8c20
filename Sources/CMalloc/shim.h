// glibc's own settings of its allocator, which Swift's Glibc leaves out.
#pragma once
#include <malloc.h>
