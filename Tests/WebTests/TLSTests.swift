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

    /// What is taken and what is refused of a client that offers one thing only.
    @Test func onlyForwardSecrecyIsSpoken() throws {
        let keys = ["rsa:2048", "ec -pkeyopt ec_paramgen_curve:P-256"]
        for (index, key) in keys.enumerated() {
            let pem = try shell(
                "openssl req -x509 -newkey \(key) -nodes -days 1 -subj /CN=localhost "
                    + "-keyout /dev/stdout -out /dev/stdout 2>/dev/null")
            let server = try TestServer({ $0.tls = .init(certificatePEM: pem, keyPEM: pem) }, answer: echo)
            func cipher(_ offer: String) throws -> String {
                let end = "-connect 127.0.0.1:\(server.port) </dev/null 2>/dev/null"
                let output = try shell("timeout 10 openssl s_client \(offer) \(end) || true")
                let line = output.split(separator: "\n").first { $0.contains("Cipher is ") } ?? ""
                return line.split(separator: " ").last.map(String.init) ?? ""
            }
            let name = index == 0 ? "RSA" : "ECDSA"
            let taken = [
                "ECDHE-\(name)-AES256-GCM-SHA384", "ECDHE-\(name)-AES128-GCM-SHA256",
                "ECDHE-\(name)-CHACHA20-POLY1305",
            ]
            for offer in taken { #expect(try cipher("-tls1_2 -cipher \(offer)") == offer) }
            for suite in ["TLS_AES_256_GCM_SHA384", "TLS_AES_128_GCM_SHA256", "TLS_CHACHA20_POLY1305_SHA256"]
            {
                #expect(try cipher("-tls1_3 -ciphersuites \(suite)") == suite)
            }
            let refused = [
                "-tls1 -cipher ALL:@SECLEVEL=0", "-tls1_1 -cipher ALL:@SECLEVEL=0",
                "-tls1_2 -cipher AES256-GCM-SHA384",
                "-tls1_2 -cipher AES128-SHA:@SECLEVEL=0", "-tls1_2 -cipher ECDHE-\(name)-AES256-SHA384",
                "-tls1_2 -cipher ECDHE-\(name)-AES128-SHA:@SECLEVEL=0", "-tls1_2 -cipher AES128-CCM",
                "-tls1_2 -cipher DHE-RSA-AES256-GCM-SHA384", "-tls1_2 -cipher NULL:@SECLEVEL=0",
                "-tls1_3 -ciphersuites TLS_AES_128_CCM_SHA256",
            ]
            for offer in refused { #expect(try cipher(offer) == "(NONE)", "\(offer)") }
        }
    }

    @Test func aBrokenCertificateIsSaidAtTheStart() throws {
        #expect(throws: HTTPServerError.daemon) {
            try TestServer({ $0.tls = .init(certificatePEM: "no", keyPEM: "no") }, answer: echo)
        }
    }
}
