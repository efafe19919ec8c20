import Glibc
import Testing

@testable import Documents

/// Programs that read what strangers wrote reach neither the network nor our files. Runs the real programs.
@Suite struct SealedRoomTests {
    /// A port of this machine that counts who comes.
    private final class Listener {
        let port: UInt16
        private let socket: Int32

        init() throws {
            socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
            var place = sockaddr_in()
            place.sin_family = sa_family_t(AF_INET)
            place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
            var length = socklen_t(MemoryLayout<sockaddr_in>.size)
            let (socket, size) = (socket, length)
            let code = withUnsafeMutablePointer(to: &place) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                    bind(socket, address, size) + listen(socket, 8) + getsockname(socket, address, &length)
                }
            }
            try #require(code == 0)
            port = UInt16(bigEndian: place.sin_port)
        }

        var hasBeenAsked: Bool {
            let caller = accept(socket, nil, nil)
            if caller >= 0 { close(caller) }
            return caller >= 0
        }

        deinit { close(socket) }
    }

    /// What a program in Python says when it runs there.
    private func said(_ lines: [String]) throws -> String {
        let bytes = try BoundedProcess.output(
            of: "bwrap", SealedRoom.words + ["python3", "-I", "-c", lines.joined(separator: "\n")],
            seconds: 30, limit: 100_000)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func theRoomHasNoNetworkAndNoneOfOurFiles() throws {
        let listener = try Listener()
        let planted = try #require(TemporaryFile(Array("planted".utf8)))
        let lines = [
            "import os, socket", "print(sorted(os.listdir('/')))", "print(os.listdir('/tmp'))",
            "print(os.path.exists('/etc/passwd'), os.path.exists('\(planted.path)'))",
            "print(sorted(os.environ))",
            "s = socket.socket(); s.settimeout(2); print(s.connect_ex(('127.0.0.1', \(listener.port))) != 0)",
        ]
        #expect(
            try said(lines) == """
                ['bin', 'dev', 'etc', 'lib', 'lib64', 'proc', 'tmp', 'usr']
                []
                False False
                ['HOME', 'LANG', 'PATH', 'PWD']
                True

                """)
        #expect(!listener.hasBeenAsked)
        // The listener itself hears who comes.
        _ = try BoundedProcess.output(
            of: "python3",
            ["-I", "-c", "import socket; socket.create_connection(('127.0.0.1', \(listener.port)))"],
            seconds: 30, limit: 1_000)
        #expect(listener.hasBeenAsked)
    }

    private func page(_ body: String) -> [UInt8] {
        Array(
            "<html lang=\"en\"><head><title>T</title></head><body><p>Words that stay</p>\(body)</body></html>"
                .utf8)
    }

    @Test func aPrintedPageOpensNoAddress() throws {
        let listener = try Listener()
        let secret = try #require(TemporaryFile(Array("planted in a file of ours".utf8)))
        let style = try #require(TemporaryFile(Array("p { color: black }".utf8)))
        let at = ["http://127.0.0.1:\(listener.port)/a.png", "file://\(secret.path)", secret.path]
        let body = at.map {
            """
            <link rel="stylesheet" href="\($0)"><link rel="attachment" href="\($0)"><img src="\($0)" alt="a">
            <object data="\($0)"></object><iframe src="\($0)"></iframe><embed src="\($0)">
            """
        }
        let made = try PrintedPage.pdf(page(body.joined()), style: style.path)
        #expect(made.count > 1_000 && !made.holds("/EmbeddedFile") && !made.holds("planted in a file"))
        #expect(!listener.hasBeenAsked)
    }

    /// pandoc tries every address that a page names; in the room there is nothing behind them.
    @Test func aWordFileOpensNoAddress() throws {
        let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let reference = root + "/Public/print/reference.docx"
        let listener = try Listener()
        let at = "http://127.0.0.1:\(listener.port)"
        let body = "<img src=\"\(at)/a.png\" alt=\"a\"><iframe src=\"\(at)/f\"></iframe>"
        let made = try PrintedPage.docx(page(body), reference: reference)
        #expect(try Unzip(made).text("word/document.xml").contains("Words that stay"))
        #expect(!listener.hasBeenAsked)
        // A page that names a file becomes no document.
        let secret = try #require(TemporaryFile(Array("planted in a file of ours".utf8)))
        #expect(throws: BoundedProcess.Failure.self) {
            try PrintedPage.docx(page("<img src=\"\(secret.path)\" alt=\"a\">"), reference: reference)
        }
    }

    /// No shell stands between: what a name of a file holds is one word of the program, as it is.
    @Test func argumentsArriveAsTheyAre() throws {
        let words = ["$(id); $HOME `id` \\n", "'\"; rm -rf x", "*", "", "-e", "ҳуқуқ\n"]
        let said = try BoundedProcess.output(
            of: "python3", ["-I", "-c", "import sys; sys.stdout.write('|'.join(sys.argv[1:]))"] + words,
            seconds: 30, limit: 1_000)
        #expect(String(decoding: said, as: UTF8.self) == words.joined(separator: "|"))
    }
}
