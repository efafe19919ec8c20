/// How documents and recordings are built, as far as it takes to tell them from anything else.
enum FileStructure {
    /// PDF (ISO 32000-1, 7.5.2 and 7.5.5): the version in the first bytes, `%%EOF` among the last 1,024, where readers
    /// look for it (annex H, note 18), and no page of the web where browsers look for one.
    static func isPDF(_ contents: [UInt8]) -> Bool {
        guard contents.has("%PDF-1.", at: 0) || contents.has("%PDF-2.", at: 0),
            contents.suffix(1_024).contains(Array("%%EOF".utf8))
        else { return false }
        let head = String(decoding: contents.prefix(1500), as: UTF8.self).lowercased()
        return !["<script", "<html", "<svg", "<!doctype", "<?php", "<body"].contains { head.contains($0) }
    }

    /// Ogg (RFC 3533, 6): whole pages to the end of the file, the first of which begins a sound.
    static func isOgg(_ contents: [UInt8]) -> Bool {
        guard let first = OggPages(contents)?.pages.first else { return false }
        let sounds = ["OpusHead", "\u{1}vorbis", "\u{7F}FLAC", "Speex   "]
        return sounds.contains { contents.has($0, at: first.body.lowerBound) }
    }

    /// MP4 (ISO/IEC 14496-12, 4.2 and 4.3): whole boxes to the end of the file, the brand in the first, a film and its
    /// data among them. Sound by itself is told by Apple's brands; telephones that write `mp42` for it get a film.
    static func film(_ contents: [UInt8]) -> FileType? {
        let sounds: Set = ["M4A ", "M4B "]
        let films: Set = [
            "isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "3gp4", "3gp5", "3gp6",
        ]
        guard contents.has("ftyp", at: 4), let brand = contents.chunkName(at: 8),
            sounds.contains(brand) || films.contains(brand)
        else { return nil }
        let known: Set = [
            "ftyp", "moov", "mdat", "free", "skip", "wide", "uuid", "moof", "mfra", "sidx", "styp", "meta",
        ]
        var seen: Set<String> = []
        var at = 0
        while at < contents.count {
            guard let name = contents.chunkName(at: at + 4), known.contains(name),
                let short = contents.number(at: at, bytes: 4)
            else { return nil }
            let size = short == 1 ? contents.number(at: at + 8, bytes: 8) : short
            guard let size, size >= (short == 1 ? 16 : 8), size <= contents.count - at else { return nil }
            seen.insert(name)
            at += size
        }
        guard seen.isSuperset(of: ["moov", "mdat"]) else { return nil }
        return sounds.contains(brand) ? .m4a : .mp4
    }

    /// MPEG audio, layer III: three frames, each where the one before it ends, at the start or after ID3v2 tags.
    static func isMP3(_ contents: [UInt8]) -> Bool {
        guard var at = MP3Frames.endOfLeadingTags(contents) else { return false }
        for _ in 0..<3 {
            guard let length = MP3Frames.length(contents, at), length <= contents.count - at else {
                return false
            }
            at += length
        }
        return true
    }
}
