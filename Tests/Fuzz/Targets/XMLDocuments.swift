import XML

/// Documents of strangers: one that is taken has no more than the limits, and is read again as it is written.
func examine(_ bytes: [UInt8]) {
    let narrow = XMLLimits(bytes: 600, depth: 4, nodes: 12, attributes: 3, nameBytes: 8, textBytes: 40)
    for limits in [XMLLimits(), narrow] {
        guard let document = try? XMLDocument(parsing: bytes, limits: limits) else { continue }
        precondition(bytes.count <= limits.bytes, "a document is too large")
        var nodes = 0
        look(document.root, depth: 1, limits, &nodes)
        precondition(nodes <= limits.nodes, "a document has too many nodes")
        let written = document.root.bytes
        guard let again = try? XMLDocument(parsing: written) else {
            preconditionFailure("what was written is refused")
        }
        precondition(again == document, "another document was written")
        precondition(again.root.bytes == written, "two texts of one document")
    }
}

private func look(_ element: XMLElement, depth: Int, _ limits: XMLLimits, _ nodes: inout Int) {
    precondition(depth <= limits.depth, "an element is too deep")
    precondition(element.attributes.count + element.prefixes.count <= limits.attributes, "a tag has too many")
    nodes += 1 + element.attributes.count + element.prefixes.count
    look(element.name, limits)
    for attribute in element.attributes {
        look(attribute.name, limits)
        precondition(element.attributes.count { $0.name == attribute.name } == 1, "an attribute stands twice")
        look(attribute.value, limits)
    }
    for child in element.children {
        switch child {
        case .element(let inner): look(inner, depth: depth + 1, limits, &nodes)
        case .text(let text):
            nodes += 1
            precondition(!text.isEmpty, "a text is empty")
            look(text, limits)
        }
    }
}

private func look(_ name: XMLName, _ limits: XMLLimits) {
    precondition(XMLName(checking: name.local, in: name.namespace) == name, "a name is none")
    precondition(
        max(name.local.utf8.count, name.namespace?.utf8.count ?? 0) <= limits.nameBytes, "a name is long")
}

private func look(_ text: String, _ limits: XMLLimits) {
    precondition(text.utf8.count <= limits.textBytes, "a text is too long")
    let isAllowed = text.unicodeScalars.allSatisfy {
        ($0.value >= 0x20 || "\t\n\r".unicodeScalars.contains($0)) && $0 != "\u{FFFE}" && $0 != "\u{FFFF}"
    }
    precondition(isAllowed, "a text holds a forbidden character")
}
