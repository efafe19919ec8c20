import Secrets
import Storage
import Synchronization
import Web

/// The answers to forms that show a secret once or take what is good once, for some minutes: when the first answer is lost,
/// by a double press or on a bad line, the same sending gets the same answer and does nothing more. It is the same only from
/// the same session (where nobody is signed in, the same browser), with the same one-time word and the same content.
///
/// They are in memory alone, so that no secret is written anywhere. A restart forgets them, and each node has its own; what
/// was sent is still done once then, and the pages offer to make another.
final class KeptAnswers: Sendable {
    /// Seconds.
    static let lifetime = 300
    /// Further answers are given and not kept.
    static let most = 1_000

    /// One sending. Whoever sends it again meanwhile waits for its answer.
    private final class Sending: Sendable {
        let since: Timestamp
        let answer = Mutex<Response?>(nil)

        init(since: Timestamp) { self.since = since }
    }

    private let sendings = Mutex<[[UInt8]: Sending]>([:])

    /// The answer that was given to a sending, or the one that is made now and kept unless it is a refusal.
    ///
    /// Whoever sends the same meanwhile keeps a thread waiting; it is one of the two of their class of work.
    /// - Throws: what the body throws.
    func answer(to digest: [UInt8], at now: Timestamp, _ act: () throws -> Response) throws -> Response {
        guard let sending = sending(digest, at: now) else { return try act() }
        return try sending.answer.withLock { kept in
            if let kept { return kept }
            defer { sendings.withLock { $0[digest] = kept == nil ? nil : sending } }
            let answer = try act()
            if answer.status < 400 { kept = answer }
            return answer
        }
    }

    /// A sending that is under way or was answered, or a new one; nil when there is no room.
    private func sending(_ digest: [UInt8], at now: Timestamp) -> Sending? {
        sendings.withLock { sendings in
            // After a clock was set back their age is not known.
            sendings = sendings.filter {
                (0..<Int64(KeptAnswers.lifetime)).contains(now.seconds - $0.value.since.seconds)
            }
            if let known = sendings[digest] { return known }
            guard sendings.count < KeptAnswers.most else { return nil }
            let sending = Sending(since: now)
            sendings[digest] = sending
            return sending
        }
    }
}

extension Endpoint {
    /// The same, giving the same answer to the same sending for some minutes. A sending that was taken before that leads
    /// where its answer led, and is judged no second time: a password that it changed is no wrong guess.
    var keepingAnswers: Endpoint {
        around { context, act in
            guard let secret = context.visitor.formSecret,
                let once = try context.request.form().once(by: context.visitor.person?.pseudonym)
            else { return try act() }
            var digest = RunningDigest()
            digest.add("answer", context.request.head.path, once)
            digest.add(secret)
            return try context.application.keptAnswers.answer(to: digest.finish(), at: context.now) {
                if let address = try context.read({ try SubmissionStore.address(of: once, in: $0) }) {
                    throw WriteRefusal.alreadyDone(address: address)
                }
                return try act()
            }
        }
    }
}
