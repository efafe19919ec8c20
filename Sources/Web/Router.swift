/// Why a route could not be added.
public enum RouterError: Error, Equatable {
    /// Another route has the same method and the same pattern.
    case duplicate(method: Method, pattern: String)
}

/// Finds what answers a path: a trie over the segments, where a word goes before a value.
public struct Router<Endpoint: Sendable>: Sendable {
    /// What was found for a method and a path.
    public enum Finding: Sendable {
        /// The endpoint, and all segments of the path for its route to match.
        case found(Endpoint, segments: [Substring])
        /// The path is there, for other methods: 405, or 204 for OPTIONS, with these in `Allow`.
        case wrongMethod(allowed: [Method])
        /// There is no such path: 404.
        case unknown
    }

    /// A piece of a path, equal to another of the same bytes only.
    private struct Word: Hashable, Sendable {
        let text: Substring

        static func == (one: Word, other: Word) -> Bool { one.text.isSame(as: other.text) }

        func hash(into hasher: inout Hasher) { for byte in text.utf8 { hasher.combine(byte) } }
    }

    private struct Node: Sendable {
        var words: [Word: Int] = [:]
        var value: Int?
        var endpoints: [Method: Endpoint] = [:]
    }

    private var nodes = [Node()]

    /// A router that knows no path.
    public init() {}

    /// Adds an endpoint.
    ///
    /// - Throws: `RouterError.duplicate`.
    public mutating func add(_ method: Method, _ parts: [Part], _ endpoint: Endpoint) throws(RouterError) {
        var place = 0
        for part in parts {
            switch part {
            case .literal(let word):
                let word = Word(text: Substring(word))
                place = nodes[place].words[word] ?? grow { $0[place].words[word] = $1 }
            case .parameter:
                place = nodes[place].value ?? grow { $0[place].value = $1 }
            }
        }
        guard nodes[place].endpoints[method] == nil else {
            throw .duplicate(method: method, pattern: Part.pattern(parts))
        }
        nodes[place].endpoints[method] = endpoint
    }

    /// Adds an endpoint under a route.
    ///
    /// - Throws: `RouterError.duplicate`.
    public mutating func add<P>(_ route: Route<P>, _ endpoint: Endpoint) throws(RouterError) {
        try add(route.method, route.parts, endpoint)
    }

    /// What answers `method` at a decoded `path`; HEAD is answered by GET's endpoint.
    public func find(_ method: Method, _ path: String) -> Finding {
        find(method, RequestHead.segments(of: path))
    }

    /// The same for a path that is cut already, or for the rest of one behind its first segments; one empty segment is
    /// the root, as in `/` and in the rest of `/en/`.
    public func find(_ method: Method, _ segments: [Substring]) -> Finding {
        let segments = segments.count == 1 && segments[0].isEmpty ? [] : segments
        var other: [Method] = []
        let wanted: [Method] = method == .head ? [.head, .get] : [method]
        if let endpoint = search(from: 0, for: segments[...], wanted, &other) {
            return .found(endpoint, segments: segments)
        }
        return other.isEmpty ? .unknown : .wrongMethod(allowed: Router.complete(other))
    }

    private func search(
        from place: Int, for rest: ArraySlice<Substring>, _ wanted: [Method], _ other: inout [Method]
    ) -> Endpoint? {
        let node = nodes[place]
        guard let segment = rest.first else {
            for method in wanted { if let endpoint = node.endpoints[method] { return endpoint } }
            other += node.endpoints.keys
            return nil
        }
        if let next = node.words[Word(text: segment)],
            let found = search(from: next, for: rest.dropFirst(), wanted, &other)
        {
            return found
        }
        guard let next = node.value, !segment.isEmpty else { return nil }
        return search(from: next, for: rest.dropFirst(), wanted, &other)
    }

    private mutating func grow(_ link: (inout [Node], Int) -> Void) -> Int {
        nodes.append(Node())
        link(&nodes, nodes.count - 1)
        return nodes.count - 1
    }

    private static func complete(_ methods: [Method]) -> [Method] {
        var all = Set(methods)
        if all.contains(.get) { all.insert(.head) }
        all.insert(.options)
        return Method.allCases.filter(all.contains)
    }
}
