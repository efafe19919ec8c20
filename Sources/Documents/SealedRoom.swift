/// Where a program works alone that reads what strangers wrote: without a network, without our files, without the disk.
/// bubblewrap makes it, Debian's package of this name.
enum SealedRoom {
    /// Whether bubblewrap may make one on this machine: some forbid it.
    static var canBeMade: Bool {
        (try? BoundedProcess.output(of: "bwrap", words + ["true"], seconds: 5, limit: 1)) != nil
    }

    /// Programs and fonts to read, a temporary folder in memory, nothing else.
    static let words = [
        "--unshare-all", "--die-with-parent", "--new-session", "--clearenv",
        "--setenv", "PATH", "/usr/bin:/bin", "--setenv", "LANG", "C.UTF-8", "--setenv", "HOME", "/tmp",
        "--ro-bind", "/usr", "/usr", "--ro-bind-try", "/etc/fonts", "/etc/fonts",
        "--ro-bind-try", "/etc/mime.types", "/etc/mime.types",
        "--symlink", "usr/bin", "/bin", "--symlink", "usr/lib", "/lib", "--symlink", "usr/lib64", "/lib64",
        "--proc", "/proc", "--dev", "/dev", "--size", "100000000", "--tmpfs", "/tmp", "--chdir", "/tmp",
    ]
}
