@testable import Documents

/// Documents, put together byte by byte.
extension FileSamples {
    /// A page of 100 points with some content.
    /// - Parameters:
    ///   - page: further entries of the page.
    ///   - catalog: further entries of the catalogue.
    ///   - further: objects from the number 6 on.
    static func pdf(
        page: String = "", catalog: String = "", picture: [UInt8]? = nil, further: [String] = []
    ) -> [UInt8] {
        let content = picture == nil ? "0 0 10 10 re f" : "q 100 0 0 100 0 0 cm /P Do Q"
        let picture = picture ?? []
        let objects: [[UInt8]] = [
            Array("<</Type/Catalog/Pages 2 0 R\(catalog)>>".utf8),
            Array("<</Type/Pages/Kids[3 0 R]/Count 1>>".utf8),
            Array(
                """
                <</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Contents 4 0 R\
                /Resources<</XObject<</P 5 0 R>>>>\(page)>>
                """.utf8),
            Array("<</Length \(content.utf8.count)>>stream\n\(content)\nendstream".utf8),
            Array(
                """
                <</Type/XObject/Subtype/Image/Width 8/Height 8/ColorSpace/DeviceGray/BitsPerComponent 8\
                /Filter/DCTDecode/Length \(picture.count)>>stream

                """.utf8) + picture + Array("\nendstream".utf8),
        ]
        return pdf(of: objects + further.map { Array($0.utf8) })
    }

    /// A page that shows a photograph.
    static func pdf(holding picture: [UInt8]) -> [UInt8] { pdf(picture: picture) }

    /// A page with one annotation.
    static func pdf(annotation: String) -> [UInt8] {
        pdf(
            page: "/Annots[6 0 R]",
            catalog: annotation.contains("Widget") ? "/AcroForm<</Fields[6 0 R]>>" : "",
            further: ["<</Type/Annot/Rect[10 10 90 30]\(annotation)>>"])
    }

    private static func pdf(of objects: [[UInt8]]) -> [UInt8] {
        var file = Array("%PDF-1.5\n".utf8)
        var places: [Int] = []
        for (index, object) in objects.enumerated() {
            places.append(file.count)
            file += Array("\(index + 1) 0 obj\n".utf8) + object + Array("\nendobj\n".utf8)
        }
        let start = file.count
        file += Array("xref\n0 \(objects.count + 1)\n0000000000 65535 f \n".utf8)
        for place in places {
            let digits = String(place)
            file += Array((String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n").utf8)
        }
        return file
            + Array("trailer<</Size \(objects.count + 1)/Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n".utf8)
    }

    /// A grey square of 8 pixels, with some segments.
    static func photograph(_ segments: [UInt8]) -> [UInt8] {
        Array(square.prefix(2)) + segments + square.dropFirst(2)
    }

    private static let square: [UInt8] = [
        0xFF, 0xD8, 0xFF, 0xDB, 0x00, 0x43, 0x00, 0x08, 0x3E, 0x3E, 0x49, 0x3E, 0x49, 0x55, 0x55, 0x55,
        0x55, 0x55, 0x55, 0x64, 0x5D, 0x64, 0x68, 0x68, 0x68, 0x64, 0x64, 0x64, 0x64, 0x68, 0x68, 0x68,
        0x70, 0x70, 0x70, 0x83, 0x83, 0x83, 0x70, 0x70, 0x70, 0x68, 0x68, 0x70, 0x70, 0x7C, 0x7C, 0x83,
        0x83, 0x8F, 0x93, 0x8F, 0x87, 0x87, 0x83, 0x87, 0x93, 0x93, 0x9B, 0x9B, 0x9B, 0xBA, 0xBA, 0xB2,
        0xB2, 0xD9, 0xD9, 0xE0, 0xFF, 0xFF, 0xFF, 0xFF, 0xC4, 0x00, 0x4A, 0x00, 0x01, 0x00, 0x00, 0x00,
        0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x01, 0x01, 0x00,
        0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x10,
        0x01, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
        0x00, 0x11, 0x01, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
        0x00, 0x00, 0x00, 0xFF, 0xC0, 0x00, 0x11, 0x08, 0x00, 0x08, 0x00, 0x08, 0x03, 0x01, 0x12, 0x00,
        0x02, 0x12, 0x00, 0x03, 0x12, 0x00, 0xFF, 0xDA, 0x00, 0x0C, 0x03, 0x01, 0x00, 0x02, 0x11, 0x03,
        0x11, 0x00, 0x3F, 0x00, 0x00, 0x0F, 0xFF, 0xD9,
    ]
}
