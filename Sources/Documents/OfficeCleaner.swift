/// Word and Excel files without what they tell of their makers. What they say stays as it is, byte by byte, or the file is
/// refused: no other program is asked, and what nobody here knows is not passed on.
struct OfficeCleaner {
    private let archive: [UInt8]
    private let entries: [ArchiveListing.Entry]
    private let links: OfficeLinks
    /// How many files this one lies in: the workbook behind a chart has none in itself.
    private let depth: Int
    private var left = OfficeCleaner.unpackedLimit

    /// The most bytes that all parts may have together, and the most parts.
    static let unpackedLimit = 50_000_000
    private static let mostParts = 2_000

    /// - Throws: `CleaningFault`.
    static func cleaned(_ contents: [UInt8], depth: Int = 0) throws(CleaningFault) -> [UInt8] {
        var cleaner = try OfficeCleaner(contents, depth: depth)
        return try cleaner.cleaned()
    }

    private init(_ contents: [UInt8], depth: Int) throws(CleaningFault) {
        guard depth < 2, let listing = ArchiveListing(contents),
            listing.entries.count <= OfficeCleaner.mostParts
        else { throw .malformed }
        archive = contents
        self.depth = depth
        entries = listing.entries.filter { !$0.name.hasSuffix("/") }
        var parts: [String: OfficePart] = [:]
        for entry in entries {
            guard parts.updateValue(OfficePart(entry.name), forKey: entry.name) == nil else {
                throw .malformed
            }
        }
        guard parts["[Content_Types].xml"] != nil else { throw .malformed }
        links = OfficeLinks(parts: parts, names: OfficeCleaner.names(parts))
    }

    /// Pictures and workbooks may have kept the names of their files, so each gets a neutral one.
    private static func names(_ parts: [String: OfficePart]) -> [String: String] {
        var names: [String: String] = [:]
        for name in parts.keys.sorted() where parts[name] == .picture || parts[name] == .workbook {
            let folder = name.split(separator: "/").dropLast().joined(separator: "/")
            let ending = name.lastIndex(of: ".").map { String(name[$0...]) } ?? ""
            // Of four digits each, so that they keep their order when the file is cleaned once more.
            names[name] = "\(folder)/part\(1_000 + names.count)\(ending)"
        }
        return names
    }

    private mutating func cleaned() throws(CleaningFault) -> [UInt8] {
        var contents: [(name: String, bytes: [UInt8])] = []
        var faults: [CleaningFault] = []
        for entry in entries {
            do throws(CleaningFault) {
                guard let bytes = try cleaned(entry) else { continue }
                contents.append((links.names[entry.name] ?? entry.name, bytes))
            } catch {
                guard error != .malformed else { throw error }
                faults.append(error)
            }
        }
        // Whoever sends the file can do something about the first of these.
        if let fault = CleaningFault.allCases.first(where: faults.contains) { throw fault }
        var writer = ArchiveWriter()
        for part in contents {
            guard writer.add(part.name, part.bytes) else { throw .unable }
        }
        return writer.finished()
    }

    /// Nil for a part that is left out.
    private mutating func cleaned(_ entry: ArchiveListing.Entry) throws(CleaningFault) -> [UInt8]? {
        let part = OfficePart(entry.name)
        if part == .leftOut { return nil }
        let bytes = try unpacked(entry)
        switch part {
        case .leftOut: return nil
        case .markup: return try OfficeMarkup.cleaned(bytes)
        case .comments:
            _ = try OfficeMarkup.cleaned(bytes)
            return nil
        case .types: return try links.types(bytes)
        case .relationships: return try links.relationships(bytes, of: entry.name)
        case .picture:
            guard let type = FileType(contents: bytes), [.jpg, .png, .webp].contains(type),
                case .removed(let cleaned)? = try? FileMetadata.removed(from: bytes, type: type)
            else { throw .contents }
            return cleaned
        case .workbook: return try OfficeCleaner.cleaned(bytes, depth: depth + 1)
        case .refused(let fault): throw fault
        }
    }

    private mutating func unpacked(_ entry: ArchiveListing.Entry) throws(CleaningFault) -> [UInt8] {
        var bytes: [UInt8] = []
        var left = left
        do throws(ArchiveInspection.Fault) {
            try ArchiveInspection.unpack(entry, of: archive) { piece throws(ArchiveInspection.Fault) in
                left -= piece.count
                guard left >= 0 else { throw .tooLarge }
                bytes += piece
            }
        } catch { throw .malformed }
        self.left = left
        return bytes
    }
}
