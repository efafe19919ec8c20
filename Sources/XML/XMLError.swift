/// Where and why bytes are not taken as a document.
public struct XMLError: Error, Hashable, Sendable {
    /// What is wrong.
    public enum Problem: Hashable, Sendable {
        /// Not well-formed: unclosed, two roots, no root, a tag or a reference that breaks off, and the like.
        case malformed
        /// Not the UTF-8 or UTF-16 that it begins as, or it says to be in another encoding.
        case badEncoding
        /// A document type declaration, whatever is in it.
        case documentType
        /// A reference to an entity other than `lt`, `gt`, `amp`, `apos` and `quot`.
        case entity
        /// A character that XML does not allow in any form, as it is or by reference.
        case forbiddenCharacter
        /// An attribute stands twice in a tag.
        case duplicateAttribute
        /// An undeclared prefix, a name with two colons, a declaration that is not allowed.
        case badNamespace
        /// More bytes than allowed.
        case tooLarge
        /// More elements in each other than allowed.
        case tooDeep
        /// More elements, texts, attributes and declarations than allowed.
        case tooManyNodes
        /// More attributes and declarations in a tag, or declarations in force at a place, than allowed.
        case tooManyAttributes
        /// A name, prefix or namespace is longer than allowed.
        case nameTooLong
        /// A text or the value of an attribute is longer than allowed.
        case textTooLong
        /// There was no memory to read it.
        case noMemory
    }

    /// What is wrong.
    public let problem: Problem
    /// The line, from 1; nil if the whole document is refused.
    public let line: Int?
    /// About which character of the line (Unicode scalars), from 1.
    public let column: Int?

    init(_ problem: Problem, line: Int? = nil, column: Int? = nil) {
        self.problem = problem
        self.line = line
        self.column = column
    }

    /// The place after so many bytes of UTF-8.
    init(_ problem: Problem, after read: ArraySlice<UInt8>) {
        let end = read.lastIndex(of: 0x0A).map { $0 + 1 } ?? read.startIndex
        let isMarked = end == read.startIndex && read.starts(with: XMLInput.mark)
        let scalars = read[end...].count { $0 & 0xC0 != 0x80 } - (isMarked ? 1 : 0)
        self.init(problem, line: read.count { $0 == 0x0A } + 1, column: scalars + 1)
    }
}
