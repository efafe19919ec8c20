import CMalloc
import Glibc

/// What becomes of the memory of the process; settled before there are threads.
enum ProcessMemory {
    /// From this size on, the allocator takes memory from the system and gives it back when it is freed.
    private static let largeBlock: Int32 = 131_072

    static func settle() {
        // Left to itself, glibc raises that size to the largest block that was freed, and each thread then keeps tens of
        // megabytes after a large request. A size that is set stays.
        mallopt(M_MMAP_THRESHOLD, largeBlock)
        // Each thread would else get an arena of 64 MB, of which little is given back.
        mallopt(M_ARENA_MAX, 4)
        keepOutOfCrashes()
    }

    /// Keeps memory out of what a crash leaves behind. Swift's own report prints registers and the memory that they
    /// point to, which may be somebody's complaint or a key; without its handlers only the message of the fault is
    /// written. An operator who sets SWIFT_BACKTRACE decides otherwise.
    private static func keepOutOfCrashes() {
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
        guard getenv("SWIFT_BACKTRACE") == nil else { return }
        for number in [SIGQUIT, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP] { signal(number, SIG_DFL) }
    }
}
