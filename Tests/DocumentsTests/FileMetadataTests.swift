import Testing

@testable import Documents

@Suite struct FileMetadataTests {
    private func removed(_ contents: [UInt8], _ type: FileType) throws -> [UInt8] {
        guard case .removed(let kept) = try FileMetadata.removed(from: contents, type: type) else {
            Issue.record("\(type) was kept")
            return []
        }
        #expect(FileType(contents: kept) == type)
        #expect(try FileMetadata.removed(from: kept, type: type) == .removed(kept))
        return kept
    }

    @Test func photographKeepsPictureColoursAndOrientation() throws {
        let turned =
            FileSamples.segment(
                0xE1,
                Array("Exif\0\0MM\0*\0\0\0\u{8}".utf8)
                    + [0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0])
        let start: [UInt8] = [0xFF, 0xD8]
        let jfif = FileSamples.segment(0xE0, Array("JFIF\0".utf8) + [1, 2, 0, 0, 1, 0, 1, 0, 0])
        let tables = FileSamples.segment(0xDB, [0, 1])
        let further = FileSamples.segment(0xC4, [0])
        let colours = FileSamples.profile + FileSamples.adobe
        let scans = FileSamples.frame + FileSamples.scan + further + FileSamples.scan
        let end: [UInt8] = [0xFF, 0xD9]
        #expect(try removed(FileSamples.jpg, .jpg) == start + jfif + turned + colours + tables + scans + end)
    }

    @Test func uprightPhotographNeedsNoExif() throws {
        for orientation: UInt8 in [0, 1, 9] {
            let exif = FileSamples.segment(0xE1, FileSamples.exif(orientation: orientation))
            let photograph = [0xFF, 0xD8] + exif + FileSamples.frame + FileSamples.scan + [0xFF, 0xD9]
            let kept = try removed(photograph, .jpg)
            #expect(kept == [0xFF, 0xD8] + FileSamples.frame + FileSamples.scan + [0xFF, 0xD9])
        }
    }

    @Test func pngKeepsPictureAndColours() throws {
        let header = FileSamples.pngChunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0])
        let colours = FileSamples.pngChunk("gAMA", [0, 0, 1, 0])
        let picture = FileSamples.pngChunk("IDAT", [1, 2, 3]) + FileSamples.pngChunk("IEND", [])
        #expect(try removed(FileSamples.png, .png) == PNGParts.signature + header + colours + picture)
    }

    @Test func webpKeepsPictureAndSaysSoInItsHeader() throws {
        let header =
            FileSamples.webpChunk("VP8X", [0x20, 0, 0, 0, 0, 0, 0, 0, 0, 0])
            + FileSamples.webpChunk("ICCP", [1])
        let frame = FileSamples.webpChunk("ANMF", [UInt8](repeating: 0, count: 16) + FileSamples.picture)
        let expected = FileSamples.riff(header + FileSamples.picture + frame)
        #expect(try removed(FileSamples.webp, .webp) == expected)
    }

    @Test func documentsAndRecordingsSayThatTheyStayAsTheyAre() throws {
        #expect(try FileMetadata.removed(from: FileSamples.pdf, type: .pdf) == .kept(.document))
        for type: FileType in [.mp3, .m4a, .ogg, .mp4] {
            #expect(try FileMetadata.removed(from: [], type: type) == .kept(.recording))
        }
    }

    @Test func contentsOfAnotherTypeAreRefused() {
        for type: FileType in [.jpg, .png, .webp] {
            #expect(throws: FileMetadata.Fault.otherType) {
                try FileMetadata.removed(from: FileSamples.pdf, type: type)
            }
        }
    }
}
