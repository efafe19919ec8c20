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

    @Test func photographKeepsPictureAndOrientation() throws {
        let turned =
            FileSamples.segment(
                0xE1,
                Array("Exif\0\0MM\0*\0\0\0\u{8}".utf8)
                    + [0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0])
        let start: [UInt8] = [0xFF, 0xD8]
        let jfif = FileSamples.segment(0xE0, Array("JFIF\0".utf8) + [1, 2, 0, 0, 1, 0, 1, 0, 0])
        let tables = FileSamples.segment(0xDB, [0, 1])
        let further = FileSamples.segment(0xC4, [0])
        let colours = FileSamples.adobe
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
        let colours = FileSamples.pngChunk("sRGB", [0])
        let picture = FileSamples.pngChunk("IDAT", [1, 2, 3]) + FileSamples.pngChunk("IEND", [])
        #expect(try removed(FileSamples.png, .png) == PNGParts.signature + header + colours + picture)
    }

    @Test func webpKeepsPictureAndSaysSoInItsHeader() throws {
        let header =
            FileSamples.webpChunk("VP8X", [0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
        let frame = FileSamples.webpChunk("ANMF", [UInt8](repeating: 0, count: 16) + FileSamples.picture)
        let expected = FileSamples.riff(header + FileSamples.picture + frame)
        #expect(try removed(FileSamples.webp, .webp) == expected)
    }

    @Test func soundKeepsItsFramesAlone() throws {
        #expect(try removed(FileSamples.mp3, .mp3) == FileSamples.mp3Frames)
        for tag in ["TAG", "APETAGEX", "ID3", "LYRICSBEGIN"] {
            let tagged = FileSamples.mp3 + Array(tag.utf8) + FileSamples.secret
            #expect(try removed(tagged, .mp3) == FileSamples.mp3Frames)
        }
        let unknown = FileSamples.mp3Frames + FileSamples.secret
        #expect(try FileMetadata.removed(from: unknown, type: .mp3) == .kept)
    }

    @Test func soundInOggHasNoComments() throws {
        for kind in ["OpusTags", "\u{3}vorbis"] {
            let sound = FileSamples.ogg(comments: kind)
            let kept = try removed(sound, .ogg)
            #expect(kept.count == sound.count)
            #expect(!kept.holds(FileSamples.secret))
            #expect(kept.suffix(FileSamples.oggSound.count) == FileSamples.oggSound[...])
        }
        #expect(try FileMetadata.removed(from: FileSamples.ogg(comments: "other"), type: .ogg) == .kept)
    }

    /// Streams and pages without end cost no more than a look.
    @Test func oggOfManyStreamsOrPagesIsNoRecording() {
        func file(pages: Int, stream: (Int) -> Int) -> [UInt8] {
            var file: [UInt8] = []
            for page in 0..<pages {
                file += Array("OggS".utf8) + [0, 2] + [UInt8](repeating: 0, count: 8)
                file += [UInt8].bytes(of: stream(page), count: 4, lowestFirst: true)
                file += [UInt8](repeating: 0, count: 8) + [1, 19] + Array("OpusHead".utf8)
                file += [UInt8](repeating: 1, count: 11)
            }
            return file
        }
        #expect(FileType(contents: file(pages: 8) { $0 }) == .ogg)
        let hostile = file(pages: 30_000) { $0 }
        let long = file(pages: 100_001) { _ in 1 }
        let took = ContinuousClock().measure {
            #expect(FileType(contents: hostile) == nil)
            #expect(OggPages(hostile)?.withoutMetadata(hostile) == nil)
        }
        #expect(took < .seconds(1))
        #expect(OggPages(long) == nil)
    }

    @Test func filmHasNoPlaceNamesAndTimes() throws {
        for type: FileType in [.mp4, .m4a] {
            let film = FileSamples.taggedFilm(type == .mp4 ? "isom" : "M4A ", track: "soun")
            let kept = try removed(film, type)
            #expect(kept.count == film.count)
            #expect(!kept.holds(FileSamples.secret) && !kept.holds(FileSamples.time))
            #expect(kept.holds(FileSamples.sound))
        }
        let positions = FileSamples.taggedFilm("isom", track: "meta")
        #expect(try FileMetadata.removed(from: positions, type: .mp4) == .kept)
    }

    @Test func documentStaysAsItIs() throws {
        #expect(try FileMetadata.removed(from: FileSamples.pdf, type: .pdf) == .kept)
    }

    @Test func contentsOfAnotherTypeAreRefused() {
        for type: FileType in [.jpg, .png, .webp] {
            #expect(throws: FileMetadata.Fault.otherType) {
                try FileMetadata.removed(from: FileSamples.pdf, type: type)
            }
        }
    }
}
