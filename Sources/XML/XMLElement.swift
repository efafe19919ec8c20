/// A part of what an element holds.
public enum XMLNode: Sendable, Equatable {
    case element(XMLElement)
    /// Whitespace between elements is text, too.
    case text(String)
}

/// An attribute.
public struct XMLAttribute: Sendable, Equatable {
    public let name: XMLName
    public var value: String

    public init(_ name: XMLName, _ value: String) {
        self.name = name
        self.value = value
    }
}

/// A prefix and what it stands for from an element on. Names need none; texts may use them, as the paths of XForms do.
public struct XMLPrefix: Sendable, Equatable {
    public let prefix: String
    public let namespace: String
}

/// An element with everything in it, in the order of the document. Comments and processing instructions are no part of it.
public struct XMLElement: Sendable {
    public var name: XMLName
    /// In their order; of two with one name the first one counts.
    public var attributes: [XMLAttribute]
    /// Texts that stand side by side are one when the document is read.
    public var children: [XMLNode]
    /// The prefixes that were declared here, without the default namespace.
    public internal(set) var prefixes: [XMLPrefix] = []
    /// The line of the document, from 1, on which its start tag ends; nil if it was read from none.
    public internal(set) var line: Int?

    public init(_ name: XMLName, attributes: [XMLAttribute] = [], children: [XMLNode] = []) {
        self.name = name
        self.attributes = attributes
        self.children = children
    }

    /// An element that holds a text.
    public init(_ name: XMLName, attributes: [XMLAttribute] = [], text: String) {
        self.init(name, attributes: attributes, children: [.text(text)])
    }
}

extension XMLElement: Equatable {
    /// Returns whether both hold the same, on whichever line.
    public static func == (one: XMLElement, other: XMLElement) -> Bool {
        one.name == other.name && one.attributes == other.attributes && one.prefixes == other.prefixes
            && one.children == other.children
    }
}

extension XMLElement {
    /// The elements directly in it.
    public var elements: [XMLElement] {
        children.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    /// All text in it at any depth, joined in the order of the document.
    public var text: String {
        var result = ""
        for child in children {
            switch child {
            case .text(let text): result += text
            case .element(let element): result += element.text
            }
        }
        return result
    }

    /// Returns the first element of that name directly in it.
    public func first(_ local: String, in namespace: String? = nil) -> XMLElement? {
        let wanted = XMLName(known: local, in: namespace)
        for case .element(let element) in children where element.name == wanted { return element }
        return nil
    }

    /// Returns the elements of that name directly in it.
    public func all(_ local: String, in namespace: String? = nil) -> [XMLElement] {
        let wanted = XMLName(known: local, in: namespace)
        return elements.filter { $0.name == wanted }
    }

    /// Returns the elements of that name in it at any depth, in the order of their start tags.
    public func descendants(_ local: String, in namespace: String? = nil) -> [XMLElement] {
        var found: [XMLElement] = []
        collect(XMLName(known: local, in: namespace), into: &found)
        return found
    }

    private func collect(_ wanted: XMLName, into found: inout [XMLElement]) {
        for case .element(let element) in children {
            if element.name == wanted { found.append(element) }
            element.collect(wanted, into: &found)
        }
    }

    /// Returns the value of the attribute of that name. An attribute without a prefix is in no namespace, whatever the
    /// namespace of its element.
    public func attribute(_ local: String, in namespace: String? = nil) -> String? {
        let wanted = XMLName(known: local, in: namespace)
        return attributes.first { $0.name == wanted }?.value
    }
}
