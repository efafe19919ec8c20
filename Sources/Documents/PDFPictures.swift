/// The JPEG pictures in a PDF file that cairo has written, which takes them over as they were.
enum PDFPictures {
    /// Returns the file with its pictures cleaned where they stand, each filled up to its length, so that every place in the file
    /// stays right. Nil when a picture cannot be cleaned.
    static func cleaned(_ contents: [UInt8]) -> [UInt8]? {
        guard !contents.holds("/JPXDecode"), !contents.holds("/JBIG2Decode") else { return nil }
        var cleaned = contents
        var at = 0
        while let name = contents.place(of: "/DCTDecode", from: at) {
            guard let start = contents.place(of: ">>\nstream\n", from: name).map({ $0 + 10 }),
                let end = contents.place(of: "\nendstream\nendobj\n", from: start)
            else { return nil }
            let picture = Array(contents[start..<end])
            guard let kept = JPEGParts(picture)?.withoutMetadata(picture), kept.count <= picture.count else {
                return nil
            }
            let filling = [UInt8](repeating: 0, count: picture.count - kept.count)
            cleaned.replaceSubrange(start..<end, with: kept + filling)
            at = end
        }
        return cleaned
    }
}
