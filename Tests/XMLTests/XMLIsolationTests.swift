import Dispatch
import Foundation
import Glibc
import Testing

@testable import XML

/// That nothing outside the document is touched, and nothing shared between threads.
@Suite struct XMLIsolationTests {
    /// Every way in which a document can ask for something from elsewhere.
    private static func documents(asking address: String) -> [String] {
        [
            "<!DOCTYPE a SYSTEM '\(address)'><a/>", "<!DOCTYPE a PUBLIC 'p' '\(address)'><a/>",
            "<!DOCTYPE a [<!ENTITY b SYSTEM '\(address)'>]><a>&b;</a>",
            "<!DOCTYPE a [<!ENTITY b SYSTEM '\(address)'>]><a b='&b;'/>",
            "<!DOCTYPE a [<!ENTITY % b SYSTEM '\(address)'> %b;]><a/>",
            "<?xml version='1.0' standalone='no'?><!DOCTYPE a SYSTEM '\(address)' [<!ENTITY c 'd'>]><a>&c;</a>",
            "<a xmlns:i='http://www.w3.org/2001/XInclude'><i:include href='\(address)' parse='text'/></a>",
            "<a xmlns:s='http://www.w3.org/2001/XMLSchema-instance' s:schemaLocation='u \(address)'/>",
            "<?xml-stylesheet href='\(address)'?><?oasis-xml-catalog catalog='\(address)'?><a xml:base='\(address)'/>",
            "<a xmlns='\(address)' xmlns:l='http://www.w3.org/1999/xlink' l:href='\(address)'/>",
        ]
    }

    /// Makes a folder, and removes it with the one file in it.
    private func inFolder(_ body: (_ file: String) throws -> Void) throws {
        var template = Array("/tmp/xml-XXXXXX".utf8CString)
        let made = template.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
        }
        let folder = try #require(made)
        defer {
            unlink(folder + "/x")
            rmdir(folder)
        }
        try body(folder + "/x")
    }

    private func readAll(asking address: String) {
        for document in Self.documents(asking: address) {
            let found = problem(document)
            #expect(found == (document.contains("<!DOCTYPE") ? .documentType : nil), "\(document)")
        }
    }

    @Test func noFileIsOpened() throws {
        try inFolder { file in
            let made = open(file, O_WRONLY | O_CREAT, 0o600)
            #expect(made >= 0 && close(made) == 0)
            let watch = inotify_init1(Int32(IN_NONBLOCK))
            defer { close(watch) }
            #expect(inotify_add_watch(watch, file, UInt32(IN_OPEN)) >= 0)
            var room = [UInt8](repeating: 0, count: 4096)
            readAll(asking: file)
            readAll(asking: "file://" + file)
            #expect(Glibc.read(watch, &room, room.count) == -1 && errno == EAGAIN)
            // The watch sees what is opened.
            close(open(file, O_RDONLY))
            #expect(Glibc.read(watch, &room, room.count) > 0)
        }
    }

    /// Whoever opened it would wait for a writer, for ever.
    @Test(.timeLimit(.minutes(1))) func noPipeIsWaitedFor() throws {
        try inFolder { pipe in
            #expect(mkfifo(pipe, 0o600) == 0)
            readAll(asking: pipe)
            readAll(asking: "file://" + pipe)
            #expect(open(pipe, O_WRONLY | O_NONBLOCK) == -1 && errno == ENXIO)
        }
    }

    @Test func noAddressIsAsked() throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
        defer { close(listener) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, size) == 0 && listen(listener, 9) == 0
                    && getsockname(listener, $0, &size) == 0
            }
        }
        #expect(isBound)
        for scheme in ["http", "ftp"] {
            readAll(asking: "\(scheme)://127.0.0.1:\(UInt16(bigEndian: address.sin_port))/a")
        }
        #expect(accept(listener, nil, nil) == -1 && errno == EAGAIN)
        // Who asks is seen.
        let client = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(client) }
        let isConnected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(client, $0, size) == 0 }
        }
        #expect(isConnected)
        let accepted = accept(listener, nil, nil)
        #expect(accepted >= 0 && close(accepted) == 0)
    }

    @Test func threadsDoNotNoticeEachOther() {
        let failures = DispatchSemaphore(value: 0)
        let ended = DispatchGroup()
        for number in 0..<8 {
            ended.enter()
            Thread.detachNewThread {
                for round in 0..<200 where !isRight(number, round) { failures.signal() }
                ended.leave()
            }
        }
        ended.wait()
        #expect(failures.wait(timeout: .now()) == .timedOut)
    }
}

/// Whether a good document and a bad one, which only this thread has, come out as they have to.
private func isRight(_ number: Int, _ round: Int) -> Bool {
    let text = "\(number)-\(round)"
    let lines = String(repeating: "\n", count: number)
    let good = try? read("<a\(number) xmlns='u:\(text)' b='\(text)'>\(lines)<c>\(text)</c></a\(number)>")
    let isGood =
        good?.name == XMLName(checking: "a\(number)", in: "u:\(text)") && good?.attribute("b") == text
        && good?.first("c", in: "u:\(text)")?.text == text
    do {
        _ = try read("<a>\(lines)\(round % 2 == 0 ? "&b;" : "</c>")</a>")
        return false
    } catch {
        return isGood && error.line == number + 1 && error.problem == (round % 2 == 0 ? .entity : .malformed)
    }
}
