/// Where and why a text is not JSON.
public struct JSONError: Error, Hashable, Sendable {
    /// What is wrong.
    public enum Problem: Hashable, Sendable {
        /// The text ends too early.
        case unexpectedEnd
        /// A character that cannot stand here.
        case unexpectedCharacter
        /// Something follows the value.
        case trailingText
        /// An unknown escape, or half of a surrogate pair.
        case badEscape
        /// A control character in a string must be escaped.
        case controlCharacter
        /// The bytes are not UTF-8.
        case badEncoding
        /// Not a number by the grammar, or beyond what a double holds.
        case badNumber
        /// The same name twice in one object: readers would disagree which one counts.
        case duplicateName
        /// More arrays and objects in each other than allowed.
        case tooDeep
    }

    /// What is wrong.
    public let problem: Problem
    /// The line, from 1.
    public let line: Int
    /// The character in the line (Unicode scalars), from 1.
    public let column: Int
}

extension JSON {
    /// Reads a whole text (RFC 8259). A byte order mark at the start is passed over.
    /// - Parameters:
    ///   - bytes: UTF-8.
    ///   - depthLimit: how many arrays and objects may stand in each other.
    public init(parsing bytes: [UInt8], depthLimit: Int = 64) throws(JSONError) {
        var parser = JSONParser(bytes: bytes, depthLimit: depthLimit)
        self = try parser.document()
    }

    /// Reads a whole text.
    public init(parsing text: String, depthLimit: Int = 64) throws(JSONError) {
        try self.init(parsing: Array(text.utf8), depthLimit: depthLimit)
    }
}

struct JSONParser {
    private let bytes: [UInt8]
    private let depthLimit: Int
    private var place = 0

    init(bytes: [UInt8], depthLimit: Int) {
        self.bytes = bytes
        self.depthLimit = depthLimit
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
    }

    mutating func document() throws(JSONError) -> JSON {
        let result = try value(depth: 0)
        skipSpace()
        guard place == bytes.count else { throw error(.trailingText) }
        return result
    }

    private mutating func value(depth: Int) throws(JSONError) -> JSON {
        skipSpace()
        switch try peek() {
        case UInt8(ascii: "{"): return .object(try members(depth: depth + 1))
        case UInt8(ascii: "["): return .array(try elements(depth: depth + 1))
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        default: throw error(.unexpectedCharacter)
        }
    }

    private mutating func members(depth: Int) throws(JSONError) -> JSON.Members {
        guard depth <= depthLimit else { throw error(.tooDeep) }
        place += 1
        var members: [JSON.Members.Member] = []
        var names: Set<String> = []
        skipSpace()
        if try peek() == UInt8(ascii: "}") {
            place += 1
            return JSON.Members()
        }
        while true {
            skipSpace()
            guard try peek() == UInt8(ascii: "\"") else { throw error(.unexpectedCharacter) }
            let start = place
            let name = try string()
            guard !isKnown(name, members, &names) else { throw error(.duplicateName, at: start) }
            skipSpace()
            guard try peek() == UInt8(ascii: ":") else { throw error(.unexpectedCharacter) }
            place += 1
            members.append(JSON.Members.Member(name: name, value: try value(depth: depth)))
            if try isEnd(UInt8(ascii: "}")) { return JSON.Members(unique: members) }
        }
    }

    /// Whether an object has a name already: few names are compared one by one, many through a set.
    private func isKnown(
        _ name: String, _ members: [JSON.Members.Member], _ names: inout Set<String>
    ) -> Bool {
        guard members.count >= 8 else { return members.contains { $0.name == name } }
        if names.isEmpty { names = Set(members.map(\.name)) }
        return !names.insert(name).inserted
    }

    private mutating func elements(depth: Int) throws(JSONError) -> [JSON] {
        guard depth <= depthLimit else { throw error(.tooDeep) }
        place += 1
        skipSpace()
        if try peek() == UInt8(ascii: "]") {
            place += 1
            return []
        }
        var elements: [JSON] = []
        while true {
            elements.append(try value(depth: depth))
            if try isEnd(UInt8(ascii: "]")) { return elements }
        }
    }

    /// After a member or element: true at the closing bracket, false at a comma.
    private mutating func isEnd(_ bracket: UInt8) throws(JSONError) -> Bool {
        skipSpace()
        let byte = try peek()
        guard byte == bracket || byte == UInt8(ascii: ",") else { throw error(.unexpectedCharacter) }
        place += 1
        return byte == bracket
    }

    private mutating func string() throws(JSONError) -> String {
        place += 1
        let start = place
        var content: [UInt8] = []
        while true {
            let run = place
            while place < bytes.count, bytes[place] >= 0x20, bytes[place] != UInt8(ascii: "\""),
                bytes[place] != UInt8(ascii: "\\")
            {
                place += 1
            }
            content += bytes[run..<place]
            let byte = try peek()
            switch byte {
            case UInt8(ascii: "\""):
                place += 1
                guard let string = String(validating: content, as: UTF8.self) else {
                    throw error(.badEncoding, at: start)
                }
                return string
            case UInt8(ascii: "\\"): try escape(into: &content)
            default: throw error(.controlCharacter)
            }
        }
    }

    private mutating func escape(into content: inout [UInt8]) throws(JSONError) {
        let start = place
        place += 1
        let byte = try peek()
        place += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(byte)
        case UInt8(ascii: "b"): content.append(0x08)
        case UInt8(ascii: "f"): content.append(0x0C)
        case UInt8(ascii: "n"): content.append(0x0A)
        case UInt8(ascii: "r"): content.append(0x0D)
        case UInt8(ascii: "t"): content.append(0x09)
        case UInt8(ascii: "u"):
            var code = try unit(from: start)
            if (0xD800..<0xDC00).contains(code), place + 1 < bytes.count, bytes[place] == UInt8(ascii: "\\"),
                bytes[place + 1] == UInt8(ascii: "u")
            {
                place += 2
                let low = try unit(from: start)
                guard (0xDC00..<0xE000).contains(low) else { throw error(.badEscape, at: start) }
                code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
            }
            guard let scalar = Unicode.Scalar(code) else { throw error(.badEscape, at: start) }
            content += UTF8.encode(scalar).map(Array.init) ?? []
        default: throw error(.badEscape, at: start)
        }
    }

    private mutating func unit(from start: Int) throws(JSONError) -> UInt32 {
        var code: UInt32 = 0
        for _ in 0..<4 {
            let byte = try peek()
            guard byte < 0x80, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw error(.badEscape, at: start)
            }
            code = code << 4 | UInt32(digit)
            place += 1
        }
        return code
    }

    private mutating func number() throws(JSONError) -> JSON {
        let start = place
        var isInteger = true
        if bytes[place] == UInt8(ascii: "-") { place += 1 }
        let first = place
        try digits(from: start)
        guard bytes[first] != UInt8(ascii: "0") || place == first + 1 else {
            throw error(.badNumber, at: start)
        }
        if place < bytes.count, bytes[place] == UInt8(ascii: ".") {
            isInteger = false
            place += 1
            try digits(from: start)
        }
        if place < bytes.count, bytes[place] | 0x20 == UInt8(ascii: "e") {
            isInteger = false
            place += 1
            if place < bytes.count, bytes[place] == UInt8(ascii: "+") || bytes[place] == UInt8(ascii: "-") {
                place += 1
            }
            try digits(from: start)
        }
        let text = String(decoding: bytes[start..<place], as: UTF8.self)
        if isInteger, let value = Int64(text) { return .integer(value) }
        guard let value = Double(text), value.isFinite else { throw error(.badNumber, at: start) }
        return .double(value)
    }

    private mutating func digits(from start: Int) throws(JSONError) {
        let first = place
        while place < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place]) {
            place += 1
        }
        guard place > first else { throw error(.badNumber, at: start) }
    }

    private mutating func word(_ word: StaticString, _ value: JSON) throws(JSONError) -> JSON {
        let expected = word.withUTF8Buffer(Array.init)
        guard bytes[place...].starts(with: expected) else { throw error(.unexpectedCharacter) }
        place += expected.count
        return value
    }

    private mutating func skipSpace() {
        while place < bytes.count {
            switch bytes[place] {
            case 0x20, 0x0A, 0x0D, 0x09: place += 1
            default: return
            }
        }
    }

    private func peek() throws(JSONError) -> UInt8 {
        guard place < bytes.count else { throw error(.unexpectedEnd) }
        return bytes[place]
    }

    private func error(_ problem: JSONError.Problem, at place: Int? = nil) -> JSONError {
        let position = TextPosition(of: place ?? self.place, in: bytes)
        return JSONError(problem: problem, line: position.line, column: position.column)
    }
}
