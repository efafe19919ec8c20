import Glibc

/// A clamd in a folder of its own that knows one file, gone with this value.
public final class TestClamd {
    /// The one file that it knows.
    public static let harmful = Array("MALWARE-hamkori own test pattern 0123456789".utf8)

    /// Why no test may scan: the Debian package clamav-daemon is missing.
    public enum Failure: Error { case cannotStart }

    /// Where it answers.
    public let socket: String
    private let folder: String

    public init() throws {
        folder = "/tmp/hamkori-clamd-\(getpid())-\(UInt32.random(in: 0...(.max)))"
        socket = folder + "/socket"
        let text = String(decoding: TestClamd.harmful, as: UTF8.self)
        let script = """
            set -e; mkdir -p \(folder)/db; printf %s '\(text)' > \(folder)/file
            echo "$(md5sum < \(folder)/file | cut -d' ' -f1):\(TestClamd.harmful.count):Hamkori.Test" > \(folder)/db/own.hdb
            printf 'LocalSocket \(socket)\\nDatabaseDirectory \(folder)/db\\nForeground yes\\nStreamMaxLength 4M\\n' > \(folder)/conf
            printf 'TemporaryDirectory \(folder)\\n' >> \(folder)/conf
            chmod -R a+rwX \(folder)
            PATH=$PATH:/usr/sbin clamd -c \(folder)/conf >\(folder)/log 2>&1 </dev/null & echo $! >\(folder)/pid
            for i in $(seq 300); do [ -S \(socket) ] && exit 0; sleep 0.1; done; exit 1
            """
        guard system(script) == 0 else { throw Failure.cannotStart }
    }

    deinit { _ = system("kill $(cat \(folder)/pid); rm -rf \(folder)") }
}
