import Glibc

/// How many files and connections the process may have open.
enum OpenFiles {
    /// The bound, raised as far as the system lets this process, but not beyond `wanted`: systemd and shells begin with 1,024,
    /// which a quarter of the connections that the server takes would use up.
    static func bound(raisedTo wanted: Int) -> Int {
        let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        var limit = rlimit()
        guard getrlimit(resource, &limit) == 0 else { return 1_024 }
        let known = limit.rlim_cur
        if known < rlim_t(wanted) {
            limit.rlim_cur = min(limit.rlim_max, rlim_t(wanted))
            if setrlimit(resource, &limit) != 0 { limit.rlim_cur = known }
        }
        return Int(clamping: limit.rlim_cur)
    }
}
