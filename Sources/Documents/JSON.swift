/// A JSON value (RFC 8259). Members keep their order; integers stay integers.
public enum JSON: Hashable, Sendable {
    case null
    case bool(Bool)
    case integer(Int64)
    /// Infinity and NaN, which JSON does not know, are written as `null`.
    case double(Double)
    case string(String)
    case array([JSON])
    case object(Members)

    /// The members of an object in their order, each name once. Equal only in the same order; compare
    /// `canonical` texts when the order does not matter.
    public struct Members: Hashable, Sendable {
        /// One member.
        public struct Member: Hashable, Sendable {
            /// The name.
            public let name: String
            /// The value.
            public var value: JSON
        }

        private var members: [Member] = []

        /// An object without members.
        public init() {}

        /// Members in the given order; a name that comes again replaces the earlier value.
        public init(_ pairs: some Sequence<(String, JSON)>) {
            for (name, value) in pairs { self[name] = value }
        }

        /// For the parser, which has made sure that no name comes twice.
        init(unique members: [Member]) {
            self.members = members
        }

        /// The value of a name. Setting nil removes the member; a new name is added at the end.
        public subscript(name: String) -> JSON? {
            get { members.first { $0.name == name }?.value }
            set {
                let place = members.firstIndex { $0.name == name }
                switch (place, newValue) {
                case (let place?, let value?): members[place].value = value
                case (let place?, nil): members.remove(at: place)
                case (nil, let value?): members.append(Member(name: name, value: value))
                case (nil, nil): break
                }
            }
        }
    }

    /// The value of a member; nil if there is none or this is no object.
    public subscript(name: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members[name]
    }

    /// An element; nil if there is none or this is no array.
    public subscript(index: Int) -> JSON? {
        guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
        return elements[index]
    }

    /// Whether this is `null`.
    public var isNull: Bool { self == .null }

    /// The truth value, if this is one.
    public var asBool: Bool? {
        if case .bool(let value) = self { value } else { nil }
    }

    /// The integer, if this is one.
    public var asInteger: Int64? {
        if case .integer(let value) = self { value } else { nil }
    }

    /// The number, if this is one; an integer too.
    public var asDouble: Double? {
        switch self {
        case .double(let value): value
        case .integer(let value): Double(value)
        default: nil
        }
    }

    /// The string, if this is one.
    public var asString: String? {
        if case .string(let value) = self { value } else { nil }
    }

    /// The elements, if this is an array.
    public var asArray: [JSON]? {
        if case .array(let value) = self { value } else { nil }
    }

    /// The members, if this is an object.
    public var asObject: Members? {
        if case .object(let value) = self { value } else { nil }
    }
}

extension JSON.Members: RandomAccessCollection {
    /// Always 0.
    public var startIndex: Int { 0 }
    /// The number of members.
    public var endIndex: Int { members.count }
    /// The member at a place.
    public subscript(place: Int) -> Member { members[place] }
}

extension JSON.Members: ExpressibleByDictionaryLiteral {
    /// `["name": value]`.
    public init(dictionaryLiteral elements: (String, JSON)...) {
        self.init(elements)
    }
}

extension JSON: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByFloatLiteral, ExpressibleByStringInterpolation, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral
{
    /// `nil` is `null`.
    public init(nilLiteral: ()) { self = .null }
    /// `true`, `false`.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    /// `5`.
    public init(integerLiteral value: Int64) { self = .integer(value) }
    /// `2.5`.
    public init(floatLiteral value: Double) { self = .double(value) }
    /// `"text"`.
    public init(stringLiteral value: String) { self = .string(value) }
    /// `[1, 2]`.
    public init(arrayLiteral elements: JSON...) { self = .array(elements) }
    /// `["name": 1]`.
    public init(dictionaryLiteral elements: (String, JSON)...) { self = .object(Members(elements)) }
}
