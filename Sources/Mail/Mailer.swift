import CCurl
import Glibc

/// Hands mails over to a server, one at a time; a thread waits for it, within the server's limits.
public struct Mailer: Sendable {
    public let server: MailServer

    /// What became of a mail.
    public enum Outcome: Sendable, Hashable {
        /// The server has taken it over.
        case sent
        /// The server has not taken this one now, but may another time; `reason` is for those who run it.
        case failed(reason: String)
        /// No server was found, it does not answer, or it does not know us: no other mail would be taken either.
        case unreachable(reason: String)
        /// The server will never take it: there is no such mailbox, or it refuses us for good.
        case refused(reason: String)
    }

    public init(_ server: MailServer) {
        self.server = server
    }

    /// Sends a mail once.
    public func send(_ message: Message) -> Outcome {
        guard Mailer.isReady, let handle = curl_easy_init() else {
            return .unreachable(reason: "libcurl does not start")
        }
        defer { curl_easy_cleanup(handle) }
        var bytes = Array(message.encoded.utf8)
        let count = bytes.count
        let receivers = curl_slist_append(nil, "<\(message.to.mailbox)>")
        defer { curl_slist_free_all(receivers) }
        let fault = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
        fault.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        defer { fault.deallocate() }
        return bytes.withUnsafeMutableBytes { buffer in
            guard let file = fmemopen(buffer.baseAddress, count, "r") else {
                return .failed(reason: "no memory")
            }
            defer { fclose(file) }
            prepare(handle)
            mail_set_text(handle, CURLOPT_MAIL_FROM, "<\(message.from.mailbox)>")
            mail_set_receivers(handle, receivers)
            mail_set_message(handle, file)
            mail_set_fault_buffer(handle, fault)
            let code = curl_easy_perform(handle)
            return Mailer.outcome(code, answer: mail_answer(handle), words: String(cString: fault))
        }
    }

    private func prepare(_ handle: UnsafeMutableRawPointer) {
        mail_set_text(handle, CURLOPT_URL, server.url)
        mail_set_text(handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps")
        if !server.user.isEmpty {
            mail_set_text(handle, CURLOPT_USERNAME, server.user)
            mail_set_text(handle, CURLOPT_PASSWORD, server.password)
        }
        if let authorities = server.authorities { mail_set_text(handle, CURLOPT_CAINFO, authorities) }
        mail_set_number(
            handle, CURLOPT_USE_SSL, Int((server.needsTLS ? CURLUSESSL_ALL : CURLUSESSL_TRY).rawValue))
        mail_set_number(handle, CURLOPT_CONNECTTIMEOUT, server.connectLimit)
        mail_set_number(handle, CURLOPT_TIMEOUT, server.limit)
        // No signals: they would hit any thread of the process.
        mail_set_number(handle, CURLOPT_NOSIGNAL, 1)
        mail_set_number(handle, CURLOPT_UPLOAD, 1)
    }

    /// - Parameter answer: the last SMTP code; 4xx is temporary, 5xx permanent (RFC 5321 §4.2.1), but for those that
    ///   say how we are set up (530, 534, 535, 538: RFC 4954 §6), which an operator can correct.
    static func outcome(_ code: CURLcode, answer: Int, words: String) -> Outcome {
        guard code != CURLE_OK else { return .sent }
        let about = words.isEmpty ? String(cString: curl_easy_strerror(code)) : words
        let reason = answer >= 400 ? "\(answer): \(about)" : about
        if code == CURLE_LOGIN_DENIED || answer < 400 || [530, 534, 535, 538].contains(answer) {
            return .unreachable(reason: reason)
        }
        return answer >= 500 ? .refused(reason: reason) : .failed(reason: reason)
    }

    /// libcurl wants to be started once, before any thread uses it.
    private static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK
}
