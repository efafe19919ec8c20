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
        var at = 0
        while at < contents.count {
            guard contents.has("OggS", at: at), contents.number(at: at + 4, bytes: 1) == 0,
                let segments = contents.number(at: at + 26, bytes: 1), at + 27 + segments <= contents.count
            else { return false }
            let body = at + 27 + segments
            if at == 0 {
                let sounds = ["OpusHead", "\u{1}vorbis", "\u{7F}FLAC", "Speex   "]
                guard sounds.contains(where: { contents.has($0, at: body) }) else { return false }
            }
            let length = contents[(at + 27)..<body].reduce(0) { $0 + Int($1) }
            guard body + length <= contents.count else { return false }
            at = body + length
        }
        return at > 0
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

    /// MPEG audio, layer III (ISO/IEC 11172-3, 2.4.1.3): three frames, each where the one before it ends, at the start
    /// or after an ID3v2 tag (id3v2.4.0-structure, 3.1).
    static func isMP3(_ contents: [UInt8]) -> Bool {
        var at = 0
        if contents.has("ID3", at: 0) {
            let size = (6...9).compactMap { contents.number(at: $0, bytes: 1) }
            guard size.count == 4, size.allSatisfy({ $0 < 0x80 }) else { return false }
            at = 10 + size.reduce(0) { $0 << 7 | $1 }
        }
        for _ in 0..<3 {
            guard let length = frameLength(contents, at), length <= contents.count - at else { return false }
            at += length
        }
        return true
    }

    private static func frameLength(_ contents: [UInt8], _ at: Int) -> Int? {
        guard let header = contents.number(at: at, bytes: 4), header >> 21 & 0x7FF == 0x7FF,
            header >> 17 & 3 == 1
        else { return nil }
        let version = header >> 19 & 3
        let rate = header >> 12 & 15
        let sampling = header >> 10 & 3
        guard version != 1, (1...14).contains(rate), sampling != 3 else { return nil }
        let isFirst = version == 3
        let rates =
            isFirst
            ? [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
            : [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
        let hertz = [44_100, 48_000, 32_000][sampling] / (isFirst ? 1 : version == 2 ? 2 : 4)
        return (isFirst ? 144 : 72) * rates[rate - 1] * 1000 / hertz + (header >> 9 & 1)
    }
}
