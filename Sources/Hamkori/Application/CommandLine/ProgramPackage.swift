/// Which Debian package brings a program.
enum ProgramPackage {
    static func missing(_ program: String) -> String {
        "The program \(program) is missing. Debian's package brings it: apt-get install \(package(of: program))"
    }

    static func package(of program: String) -> String {
        switch program {
        case "clamd": "clamav-daemon"
        case "pg_dump", "pg_restore": "postgresql-client"
        case "prlimit": "util-linux"
        default: program
        }
    }
}
