import Glibc
import Testing

@testable import Web

@Suite struct TLSTests {
    /// The output of a shell command.
    private func shell(_ command: String) throws -> String {
        let pipe = try #require(popen(command, "r"))
        var output: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4_096)
        while true {
            let count = fread(&buffer, 1, buffer.count, pipe)
            guard count > 0 else { break }
            output += buffer[..<count]
        }
        #expect(pclose(pipe) == 0, "\(command)")
        return String(decoding: output, as: UTF8.self)
    }

    @Test func aServerWithACertificateSpeaksTLS() throws {
        let pem = try shell(
            "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 1 -subj /CN=localhost "
                + "-keyout /dev/stdout -out /dev/stdout 2>/dev/null")
        let server = try TestServer({ $0.tls = .init(certificatePEM: pem, keyPEM: pem) }) { request in
            .text("secure \(request.isSecure) " + String(repeating: "x", count: 100_000))
        }
        let answer = try shell("curl -sk --max-time 10 https://127.0.0.1:\(server.port)/")
        #expect(answer.hasPrefix("secure true xxx"))
        #expect(answer.utf8.count == 100_012)
        // Plain bytes at the TLS door do no harm.
        let client = try server.client()
        client.send("GET / HTTP/1.1\r\nHost: t\r\n\r\n")
        _ = client.readToEnd()
        #expect(try shell("curl -sk --max-time 10 https://127.0.0.1:\(server.port)/").utf8.count == 100_012)
    }

    @Test func aBrokenCertificateIsSaidAtTheStart() throws {
        #expect(throws: HTTPServerError.daemon) {
            try TestServer({ $0.tls = .init(certificatePEM: "no", keyPEM: "no") }, answer: echo)
        }
    }
}
