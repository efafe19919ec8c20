import Glibc
import Testing

@testable import Documents

/// Programs whose output or input is a stream.
@Suite struct PipedProcessTests {
    @Test func allThatAProgramWritesIsHandedOver() throws {
        var count = 0
        try PipedProcess.read(
            from: "head", ["-c", "3000000", "/dev/zero"], environment: [:], seconds: 20
        ) { count += $0.count }
        #expect(count == 3_000_000)
    }

    @Test func aProgramIsGivenItsInputAndItsVariables() throws {
        let path = "/tmp/hamkori-piped-\(getpid())"
        defer { unlink(path) }
        var pieces = [[UInt8]](repeating: [UInt8](repeating: 65, count: 700_000), count: 3)
        try PipedProcess.write(
            to: "sh", ["-c", "test \"$PGPASSWORD\" = secret && cat >\(path)"],
            environment: ["PGPASSWORD": "secret"], seconds: 20
        ) { pieces.popLast() }
        var about = stat()
        #expect(stat(path, &about) == 0 && about.st_size == 2_100_000)
    }

    @Test func aFailureTellsWhatTheProgramSaid() {
        #expect(throws: PipedProcess.Failure.failed(program: "sh", words: "no room")) {
            try PipedProcess.read(
                from: "sh", ["-c", "echo no room >&2; exit 3"], environment: [:], seconds: 20
            ) { _ in }
        }
        // One that has gone before it has read all, and takes no signal with it.
        #expect(throws: PipedProcess.Failure.failed(program: "sh", words: "enough")) {
            try PipedProcess.write(
                to: "sh", ["-c", "echo enough >&2; exit 1"], environment: [:], seconds: 20
            ) { [UInt8](repeating: 1, count: 1_000_000) }
        }
        #expect(throws: PipedProcess.Failure.notInstalled("hamkori-none")) {
            try PipedProcess.read(from: "hamkori-none", [], environment: [:], seconds: 5) { _ in }
        }
    }

    @Test func whoTakesTooLongIsEnded() {
        #expect(throws: PipedProcess.Failure.tooSlow(program: "sleep", seconds: 1)) {
            try PipedProcess.read(from: "sleep", ["60"], environment: [:], seconds: 1) { _ in }
        }
        struct Enough: Error {}
        #expect(throws: Enough.self) {
            try PipedProcess.read(from: "yes", [], environment: [:], seconds: 20) { _ in throw Enough() }
        }
    }
}
