/// A piece of a route's path.
public enum Part: Sendable, Hashable {
    /// A word that stands as it is.
    case literal(String)
    /// A value; the text is its placeholder.
    case parameter(String)
}

/// One address of the site: it matches requests and it makes links, so that no path is written twice.
///
/// `Route(.post, "seminars", SeminarID.self, "proposals", ProposalID.self, "decision")` is a
/// `Route<(SeminarID, ProposalID)>`.
public struct Route<Parameters: Sendable>: Sendable {
    /// The method that the route answers.
    public let method: Method
    /// The pieces of the path.
    public let parts: [Part]
    private let read: @Sendable ([Substring]) -> Parameters?
    private let write: @Sendable (Parameters) -> [String]

    init(
        method: Method, parts: [Part], read: @escaping @Sendable ([Substring]) -> Parameters?,
        write: @escaping @Sendable (Parameters) -> [String]
    ) {
        self.method = method
        self.parts = parts
        self.read = read
        self.write = write
    }

    /// The values in the decoded segments of a path; nil when the path is another one or a value cannot be read.
    public func match(_ segments: [Substring]) -> Parameters? {
        guard segments.count == parts.count else { return nil }
        var values: [Substring] = []
        for (segment, part) in zip(segments, parts) {
            switch part {
            case .literal(let word): if !segment.isSame(as: word) { return nil }
            case .parameter: values.append(segment)
            }
        }
        return read(values)
    }

    /// The path for these values, percent-encoded.
    public func path(_ parameters: Parameters) -> String {
        var values = write(parameters).makeIterator()
        var path = ""
        for part in parts {
            switch part {
            case .literal(let word): path += "/" + PercentCoding.encode(word, also: "!$&'()*+,;=:@")
            case .parameter: path += "/" + PercentCoding.encode(values.next() ?? "", also: "!$&'()*+,;=:@")
            }
        }
        return path.isEmpty ? "/" : path
    }

    /// The path with its placeholders: `/seminars/{id}/edit`.
    public var pattern: String { Part.pattern(parts) }
}

extension Part {
    static func pattern(_ parts: [Part]) -> String {
        guard !parts.isEmpty else { return "/" }
        return parts.reduce(into: "") { text, part in
            switch part {
            case .literal(let word): text += "/" + word
            case .parameter(let name): text += "/{" + name + "}"
            }
        }
    }
}

extension Route where Parameters == Void {
    /// A fixed address: `Route(.get)` is the front page, `Route(.get, "about", "team")` is `/about/team`.
    public init(_ method: Method, _ words: String...) {
        self.init(method: method, parts: words.map(Part.literal), read: { _ in () }, write: { _ in [] })
    }

    /// The address.
    public var path: String { path(()) }
}

extension Route where Parameters: PathParameter {
    /// One value after `before`, then `after`; a nil word is none.
    init(_ method: Method, _ before: [String], _ after: [String?]) {
        self.init(
            method: method,
            parts: before.map(Part.literal) + [.parameter(Parameters.placeholder)]
                + after.compactMap { $0 }.map(Part.literal),
            read: { $0.first.flatMap(Parameters.init(pathSegment:)) },
            write: { [$0.pathSegment] })
    }
}

extension Route {
    /// Two values.
    init<First: PathParameter, Second: PathParameter>(
        _ method: Method, _ before: [String], _ first: First.Type, _ between: [String], _ second: Second.Type,
        _ after: [String?]
    ) where Parameters == (First, Second) {
        let start = before.map(Part.literal) + [.parameter(First.placeholder)] + between.map(Part.literal)
        self.init(
            method: method,
            parts: start + [.parameter(Second.placeholder)] + after.compactMap { $0 }.map(Part.literal),
            read: { segments in
                guard segments.count == 2, let first = First(pathSegment: segments[0]),
                    let second = Second(pathSegment: segments[1])
                else { return nil }
                return (first, second)
            },
            write: { [$0.0.pathSegment, $0.1.pathSegment] })
    }
}
