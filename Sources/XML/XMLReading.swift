import CXML

/// A document while libxml2 reads it: what the parser tells becomes elements, and the first thing that is wrong stops it.
final class XMLReading {
    private let limits: XMLLimits
    private var parser: xmlParserCtxtPtr?
    private var failure: XMLError?
    /// The elements that are not closed, each with how many declarations it made.
    private var open: [(element: XMLElement, declarations: Int)] = []
    private var root: XMLElement?
    private var text: [UInt8] = []
    private var nodes = 0
    private var declarations = 0
    /// Each name and each namespace (as a name) once, so that what comes often takes no more memory.
    private var names: Set<XMLName> = []

    private init(limits: XMLLimits) {
        self.limits = limits
    }

    /// Makes libxml2 ready, once for the process; after that it shares nothing between threads.
    private static let isReady: Void = xmlInitParser()

    /// Returns the root of a document in checked UTF-8.
    /// - Throws: `XMLError`.
    static func root(of text: [UInt8], limits: XMLLimits) throws(XMLError) -> XMLElement {
        isReady
        let reading = XMLReading(limits: limits)
        guard let parser = xmlNewParserCtxt() else { throw XMLError(.noMemory) }
        defer { xmlFreeParserCtxt(parser) }
        reading.parser = parser
        parser.pointee.sax.pointee = XMLReading.handler
        parser.pointee.userData = Unmanaged.passUnretained(reading).toOpaque()
        // No address is opened; what the document says of its encoding was judged before. Nothing else is allowed: no
        // substitution of entities, no loading of declarations, no giving up of libxml2's own bounds.
        let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue)
        let tree = withExtendedLifetime(reading) {
            text.withUnsafeBytes {
                xmlCtxtReadMemory(
                    parser, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count), nil, nil,
                    options)
            }
        }
        // The parser makes no tree, as it was told what else to do.
        xmlFreeDoc(tree)
        if let failure = reading.failure { throw failure }
        guard parser.pointee.wellFormed == 1, let root = reading.root else { throw reading.error(.malformed) }
        return root
    }

    /// What libxml2 calls; whatever is not here has no effect.
    private static var handler: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = UInt32(XML_SAX2_MAGIC)
        handler.startElementNs = {
            context, local, _, namespace, prefixCount, prefixes, count, _, attributes in
            let tag = Tag(
                local: local, namespace: namespace, prefixCount: Int(prefixCount), prefixes: prefixes,
                attributeCount: Int(count), attributes: attributes)
            XMLReading.told(context) { reading throws(XMLError) in try reading.start(tag) }
        }
        handler.endElementNs = { context, _, _, _ in
            XMLReading.told(context) { reading throws(XMLError) in try reading.end() }
        }
        handler.characters = { context, start, count in
            let piece = UnsafeBufferPointer(start: start, count: Int(count))
            XMLReading.told(context) { reading throws(XMLError) in try reading.take(piece) }
        }
        handler.ignorableWhitespace = handler.characters
        handler.cdataBlock = handler.characters
        handler.internalSubset = { context, _, _, _ in
            XMLReading.told(context) { reading throws(XMLError) in throw reading.error(.documentType) }
        }
        handler.reference = { context, _ in
            XMLReading.told(context) { reading throws(XMLError) in throw reading.error(.entity) }
        }
        handler.serror = { context, error in
            guard let error, error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue,
                // That a namespace is no URI; libxml2 judges it with each `&` as `&#38;`, and Unicode is none for it.
                error.pointee.code != Int32(bitPattern: XML_WAR_NS_URI.rawValue)
            else { return }
            let found = XMLError(libxml2: error.pointee)
            XMLReading.told(context) { _ throws(XMLError) in throw found }
        }
        return handler
    }

    /// Hands over what libxml2 tells, unless something was wrong already, and stops it for what is wrong.
    private static func told(
        _ context: UnsafeMutableRawPointer?, _ body: (XMLReading) throws(XMLError) -> Void
    ) {
        guard let context else { return }
        let reading = Unmanaged<XMLReading>.fromOpaque(context).takeUnretainedValue()
        guard reading.failure == nil else { return }
        do throws(XMLError) { try body(reading) } catch {
            reading.failure = error
            xmlStopParser(reading.parser)
        }
    }

    /// What is wrong where the parser stands.
    private func error(_ problem: XMLError.Problem) -> XMLError {
        guard let input = parser?.pointee.input else { return XMLError(problem) }
        return XMLError(problem, line: Int(input.pointee.line), column: Int(input.pointee.col))
    }
}

extension XMLReading {
    /// A start tag as libxml2 tells it. Prefixes come in pairs, attributes in fives: name, prefix, namespace, start and end
    /// of the value.
    private struct Tag {
        let local: UnsafePointer<xmlChar>?
        let namespace: UnsafePointer<xmlChar>?
        let prefixCount: Int
        let prefixes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
        let attributeCount: Int
        let attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    }

    private func start(_ tag: Tag) throws(XMLError) {
        try endText()
        guard open.count < limits.depth else { throw error(.tooDeep) }
        declarations += tag.prefixCount
        guard tag.prefixCount + tag.attributeCount <= limits.attributes, declarations <= limits.attributes
        else {
            throw error(.tooManyAttributes)
        }
        try count(1 + tag.attributeCount + tag.prefixCount)
        var element = XMLElement(try name(tag.local, tag.namespace))
        element.line = parser.flatMap { $0.pointee.input }.map { Int($0.pointee.line) }
        if let all = tag.prefixes {
            for place in 0..<tag.prefixCount {
                let namespace = try all[place * 2 + 1].map(shared) ?? ""
                guard let prefix = all[place * 2] else { continue }
                element.prefixes.append(XMLPrefix(prefix: try short(prefix), namespace: namespace))
            }
        }
        if let all = tag.attributes {
            element.attributes.reserveCapacity(tag.attributeCount)
            for place in 0..<tag.attributeCount { element.attributes.append(try attribute(all + place * 5)) }
        }
        open.append((element, tag.prefixCount))
    }

    private func attribute(_ parts: UnsafeMutablePointer<UnsafePointer<xmlChar>?>) throws(XMLError)
        -> XMLAttribute
    {
        let name = try name(parts[0], parts[2])
        guard let start = parts[3], let end = parts[4] else { return XMLAttribute(name, "") }
        guard end - start <= limits.textBytes else { throw error(.textTooLong) }
        return XMLAttribute(name, XMLReading.value(UnsafeBufferPointer(start: start, count: end - start)))
    }

    private func end() throws(XMLError) {
        try endText()
        guard let (element, count) = open.popLast() else { throw error(.malformed) }
        declarations -= count
        if open.isEmpty {
            root = element
        } else {
            open[open.count - 1].element.children.append(.element(element))
        }
    }

    private func take(_ piece: UnsafeBufferPointer<UInt8>) throws(XMLError) {
        guard text.count + piece.count <= limits.textBytes else { throw error(.textTooLong) }
        text += piece
    }

    private func endText() throws(XMLError) {
        guard !text.isEmpty, !open.isEmpty else { return }
        try count(1)
        open[open.count - 1].element.children.append(.text(String(decoding: text, as: UTF8.self)))
        text.removeAll(keepingCapacity: true)
    }

    private func count(_ more: Int) throws(XMLError) {
        nodes += more
        guard nodes <= limits.nodes else { throw error(.tooManyNodes) }
    }

    private func name(
        _ local: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?
    ) throws(XMLError) -> XMLName {
        let name = XMLName(known: try short(local), in: try namespace.map(shared))
        return names.insert(name).memberAfterInsert
    }

    private func shared(_ namespace: UnsafePointer<xmlChar>) throws(XMLError) -> String {
        names.insert(XMLName(known: try short(namespace), in: nil)).memberAfterInsert.local
    }

    private func short(_ text: UnsafePointer<xmlChar>?) throws(XMLError) -> String {
        guard let text else { return "" }
        let count = Int(xmlStrlen(text))
        guard count <= limits.nameBytes else { throw error(.nameTooLong) }
        return XMLReading.value(UnsafeBufferPointer(start: text, count: count))
    }

    /// Returns the value of an attribute or a declaration, in which libxml2 leaves each `&` as `&#38;`, and nothing else,
    /// as long as it is not told to substitute entities.
    private static func value(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
        var result: [UInt8] = []
        var place = 0
        while place < bytes.count {
            result.append(bytes[place])
            place += bytes[place...].starts(with: "&#38;".utf8) ? 5 : 1
        }
        return String(decoding: result, as: UTF8.self)
    }
}

extension XMLError {
    /// What libxml2 says of an error; its own text, which quotes the document, goes no further.
    fileprivate init(libxml2 error: xmlError) {
        let problem: Problem =
            switch UInt32(bitPattern: error.code) {
            case XML_ERR_NO_MEMORY.rawValue: .noMemory
            case XML_ERR_INVALID_CHAR.rawValue: .forbiddenCharacter
            case XML_ERR_UNDECLARED_ENTITY.rawValue, XML_WAR_UNDECLARED_ENTITY.rawValue: .entity
            case XML_ERR_NAME_TOO_LONG.rawValue: .nameTooLong
            case XML_ERR_ATTRIBUTE_REDEFINED.rawValue, XML_NS_ERR_ATTRIBUTE_REDEFINED.rawValue:
                .duplicateAttribute
            default: error.domain == Int32(XML_FROM_NAMESPACE.rawValue) ? .badNamespace : .malformed
            }
        self.init(problem, line: Int(error.line), column: Int(error.int2))
    }
}
