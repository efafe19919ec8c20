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
        for tag in FileSamples.mp3Tags {
            #expect(try removed(FileSamples.mp3 + tag, .mp3) == FileSamples.mp3Frames)
        }
        for unknown in [
            FileSamples.secret, Array("TAG".utf8), Array("LYRICSBEGIN".utf8) + FileSamples.secret,
        ] {
            let sound = FileSamples.mp3Frames + unknown
            #expect(try FileMetadata.removed(from: sound, type: .mp3) == .kept)
            #expect(try FileMetadata.removed(from: sound + FileSamples.mp3, type: .mp3) == .kept)
        }
    }

    /// Recordings that were joined are as long afterwards as before, wherever tags stand.
    @Test func soundIsAsLongAsBefore() throws {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<200 {
            var sound = FileSamples.mp3
            for _ in 0..<Int.random(in: 0...6, using: &random) {
                let tags = FileSamples.mp3Tags.shuffled(using: &random)
                sound += tags.prefix(Int.random(in: 0...2, using: &random)).joined() + FileSamples.mp3Frames
            }
            let kept = try removed(sound, .mp3)
            #expect(MP3Frames(kept)?.count == MP3Frames(sound)?.count)
            #expect(kept.count == MP3Frames(sound).map { $0.count * FileSamples.mp3Frames.count / 3 })
            #expect(!kept.holds(FileSamples.secret))
        }
    }

    /// The part of a frame at the end, which nobody can play, may reach over a tag.
    @Test func soundThatWasCutOffKeepsItsWholeFrames() throws {
        for rest in [5, 50, 103] {
            let cut = FileSamples.mp3Frames + FileSamples.mp3Frames.prefix(rest)
            #expect(try removed(cut, .mp3) == FileSamples.mp3Frames)
        }
        let tagged =
            FileSamples.mp3Frames + FileSamples.mp3Frames.prefix(40) + Array("TAG".utf8) + FileSamples.secret
        #expect(try removed(tagged, .mp3) == FileSamples.mp3Frames)
    }

    @Test func soundsInOggThatWereJoinedHaveNoComments() throws {
        let joined = FileSamples.ogg(comments: "OpusTags") + FileSamples.ogg(comments: "\u{3}vorbis")
        let kept = try removed(joined, .ogg)
        #expect(kept.count == joined.count && !kept.holds(FileSamples.secret))
        #expect(try FileMetadata.removed(from: FileSamples.oggWithLateComments, type: .ogg) == .kept)
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
            #expect(kept.holds(FileSamples.sound) && kept.holds(FileSamples.needed))
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
