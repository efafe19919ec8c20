/// The two kinds of lists in a Word or Excel file that name its parts (ECMA-376 part 2): their types, and where the links of a
/// part lead. They are written again without the parts that are left out.
struct OfficeLinks {
    /// What becomes of each part.
    let parts: [String: OfficePart]
    /// The new names of parts whose own could tell something.
    let names: [String: String]

    /// - Throws: `CleaningFault`.
    func types(_ list: [UInt8]) throws(CleaningFault) -> [UInt8] {
        try written(list) { element, values throws(CleaningFault) in
            guard element == "Override", let part = values["PartName"].map({ String($0.dropFirst()) }) else {
                return ["Types", "Default"].contains(element) ? values : nil
            }
            guard stays(part) else { return nil }
            var values = values
            if let name = names[part] { values["PartName"] = "/" + name }
            return values
        }
    }

    /// - Parameter list: the list of the part `name`, `…/_rels/….rels`.
    /// - Throws: `CleaningFault`.
    func relationships(_ list: [UInt8], of name: String) throws(CleaningFault) -> [UInt8] {
        let folder = name.split(separator: "/").dropLast(2).map(String.init)
        return try written(list) { element, values throws(CleaningFault) in
            guard element == "Relationship" else { return element == "Relationships" ? values : nil }
            let (target, type) = (values["Target"] ?? "", values["Type"] ?? "")
            if values["TargetMode"] == "External" {
                // Templates and sources of letters, which make the file and are no part of what it says.
                let ofMaking = ["/attachedTemplate", "/mailMergeSource", "/mailMergeHeaderSource"]
                if ofMaking.contains(where: { type.hasSuffix($0) }) { return nil }
                let open = ["http://", "https://", "ftp://", "mailto:", "tel:", "sms:", "#"]
                guard open.contains(where: { target.lowercased().hasPrefix($0) }) else { throw .localLinks }
                return values
            }
            if LocalPath.stands(in: target) { throw .localLinks }
            let part = OfficeLinks.part(target, from: folder)
            guard stays(part) else { return nil }
            var values = values
            if let name = names[part] { values["Target"] = "/" + name }
            return values
        }
    }

    private func stays(_ part: String) -> Bool {
        parts[part] != .leftOut && parts[part] != .comments
    }

    /// The part to which a target leads from a folder.
    private static func part(_ target: String, from folder: [String]) -> String {
        var steps = target.hasPrefix("/") ? [] : folder
        for step in target.split(separator: "/") {
            if step == ".." { _ = steps.popLast() } else if step != "." { steps.append(String(step)) }
        }
        return steps.joined(separator: "/")
    }

    /// The list again: its root, and of the elements in it those that the body gives back.
    private func written(
        _ list: [UInt8],
        _ body: (_ element: String, [String: String]) throws(CleaningFault) -> [String: String]?
    ) throws(CleaningFault) -> [UInt8] {
        var reader = try MarkupReader(list)
        var root = ""
        var lines: [String] = []
        while let token = try reader.next() {
            guard case .start(let name, let attributes, _) = token else { continue }
            var values: [String: String] = [:]
            for attribute in attributes {
                let name = String(decoding: list[attribute.name], as: UTF8.self)
                values[name] = reader.text(attribute)
            }
            let element = String(decoding: list[name], as: UTF8.self)
            guard let kept = try body(element, values) else { continue }
            let words = kept.sorted { $0.key < $1.key }.map {
                " \($0.key)=\"\(XMLText.escaped($0.value))\""
            }
            if root.isEmpty {
                root = element
                lines.append("<\(element)\(words.joined())>")
            } else {
                lines.append("<\(element)\(words.joined())/>")
            }
        }
        guard ["Types", "Relationships"].contains(root) else { throw .malformed }
        let start = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        return Array((start + lines.joined() + "</\(root)>").utf8)
    }
}
