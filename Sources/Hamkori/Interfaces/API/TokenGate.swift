import Secrets
import Storage
import Synchronization
import Web

/// The door of programs that write: a token in the header, and nothing else. Cookies give no rights here.
enum TokenGate {
    /// The token of a request that may do what a scope names.
    /// - Throws: `Problem`: 401, 403 or 429.
    static func token(_ scope: TokenScope, _ context: Context) throws -> APIToken {
        let words = (context.request.headers["Authorization"] ?? "").split(separator: " ")
        guard words.count == 2, words[0].lowercased() == "bearer", let word = Token(text: String(words[1])),
            let token = try context.read({ try APITokenStore.token(digest: word.digest, in: $0) }),
            token.state(on: context.today) == .good,
            try context.read({ try token.isBacked(features: context.application.features, in: $0) })
        else { throw Problem.unauthorised }
        guard token.scopes.contains(scope.word) else { throw Problem.forbidden(scope) }
        if let seconds = context.application.tokenThrottle.wait(token.id.text, at: context.now) {
            throw Problem.tooMany(TokenThrottle.limit, wait: seconds)
        }
        return token
    }
}

/// How quickly each token may write. It lives in memory, so that a flood writes nothing to the disk.
final class TokenThrottle: FeatureState {
    /// Requests a minute; ten a second are more than any import by hand, and less than a fault costs us.
    static let limit = 600
    private static let window: Int64 = 60

    private struct Counter: Sendable {
        let window: Int64
        var count: Int
    }

    private let counters = Mutex<[String: Counter]>([:])

    /// Counts a request. Nil when it may go on, else the seconds until it may.
    func wait(_ token: String, at now: Timestamp) -> Int? {
        let window = now.seconds / TokenThrottle.window
        return counters.withLock { counters in
            counters = counters.filter { $0.value.window == window }
            let count = (counters[token]?.count ?? 0) + 1
            counters[token] = Counter(window: window, count: count)
            guard count > TokenThrottle.limit else { return nil }
            return Int(TokenThrottle.window - now.seconds % TokenThrottle.window)
        }
    }
}

extension Endpoint {
    /// A door through which programs write: the scope says which tokens pass. `bodyLimit` is in bytes.
    static func door<P>(
        _ route: Route<P>, scope: TokenScope, bodyLimit: Int = 262_144,
        _ act: @escaping @Sendable (P, APIToken, Context) throws -> Response
    ) -> Endpoint {
        door(route, scope: scope, bodyLimit: bodyLimit) { parameters, context in
            try Problem.answering { try act(parameters, try TokenGate.token(scope, context), context) }
        }
    }
}

extension Application {
    var tokenThrottle: TokenThrottle { states() }
}
